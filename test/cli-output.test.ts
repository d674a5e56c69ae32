/** What is printed to whoever reads slowly, or leaves early. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { bin, projectFolder } from "./support/command-line.js";

const lines = Array.from({ length: 20_000 }, (_, at) => `  field${at} Strin`).join("\n");
const schema = `datasource db {\n  provider = "sqlite"\n}\n\nmodel A {\n  id Int @id\n${lines}\n}\n`;

/** What a shell says of a pipeline that begins with `dsl validate --json`, with the program's exit code. */
async function piped(reader: string): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const cwd = projectFolder({ "schema.dsl": schema });
  const command = `set -o pipefail; "$0" "$1" validate --json | ${reader}; echo "\${PIPESTATUS[0]}"`;
  return promisify(execFile)("bash", ["-c", command, process.execPath, bin], { cwd, maxBuffer: 1 << 28 });
}

test("a slow reader gets all", async () => {
  const { stdout, stderr } = await piped("(sleep 0.5; cat)");
  const [, document, code] = /^([^]*\n)(\d+)\n$/.exec(stdout)!;
  expect(stderr).toBe("");
  expect(code).toBe("1");
  expect((JSON.parse(document!) as { diagnostics: unknown[] }).diagnostics).toHaveLength(20_000);
});

test("a reader that leaves is no error of the program", async () => {
  const { stdout, stderr } = await piped("head -c 1");
  expect(stderr).toBe("");
  expect(stdout).toBe("{1\n");
});
