/** What the built command loads to do little: a start is short because of what is not there. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder, runDsl } from "./support/command-line.js";

const schema = 'datasource db {\n  provider = "postgresql"\n}\n\nmodel A {\n  id Int @id\n}\n';
const report = 'process.on("exit", () => console.log(process.moduleLoadList.join("\\n")));\n';

/** Modules of Node that only work with databases, files to write or programs to run needs. */
const unneeded = [
  "child_process",
  "crypto",
  "fs/promises",
  "net",
  "readline",
  "tty",
  "worker_threads",
  "timers/promises",
];

test.each([["validate"], ["--help"]])("dsl %s loads none of what others need", async (...words) => {
  const loaded = await loadedBy(words);
  expect(loaded).toContain("NativeModule vm");
  expect(unneeded.filter((name) => loaded.includes(`NativeModule ${name}`))).toEqual([]);
});

async function loadedBy(words: readonly string[]): Promise<readonly string[]> {
  const folder = projectFolder({ "schema.dsl": schema, "report.cjs": report });
  const { code, stdout } = await runDsl(words, folder, { NODE_OPTIONS: `--require ${join(folder, "report.cjs")}` });
  expect(code).toBe(0);
  return stdout.split("\n");
}
