/**
 * Whole flows as data: each folder of `flows` has `flow.txt`, and what it comes to on each engine. `UPDATE=1` writes
 * what is expected anew; `flow.<engine>.txt` stands for a flow that only that engine has.
 */
import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { engines } from "./support/engines.js";
import { play } from "./support/play.js";
import { Workspace } from "./support/workspace.js";
import { expectFile } from "../support/files.js";

const folder = join(import.meta.dirname, "flows");
const flows = readdirSync(folder).sort();

test("there are flows", () => expect(flows).not.toEqual([]));

describe.each(engines(inject("postgresqlUrl")))("$name", (engine) => {
  const own = flows.filter((flow) => flowFile(flow) !== undefined);

  test.each(own)("%s", async (flow) => {
    const space = await Workspace.open(engine);
    try {
      const transcript = await play(space, await readFile(flowFile(flow)!, "utf8"));
      expectFile(join(folder, flow, `expected.${engine.name}.txt`), transcript);
    } finally {
      await space.close();
    }
  });

  function flowFile(flow: string): string | undefined {
    const files = [`flow.${engine.name}.txt`, "flow.txt"].map((name) => join(folder, flow, name));
    return files.find((file) => existsSync(file));
  }
});
