/** A random pair of schemas as a case on one engine: there, back, with the rows watched. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Connection } from "@dsl/planner";
import type { Engine } from "../support/engines.js";
import { runCase } from "../support/plan-case.js";
import { columnOf, edited, rowsOf, schemaOf, type Edit, type Shape } from "./shape.js";

export interface Pair {
  readonly shape: Shape;
  readonly edits: readonly Edit[];
}

/** What was not as it must be. */
export async function runPair(
  { shape, edits }: Pair,
  engine: Engine,
  connection: Connection,
): Promise<readonly string[]> {
  const after = edited(shape, edits);
  const folder = mkdtempSync(join(tmpdir(), "dsl-fuzz-"));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  try {
    write("before.dsl", schemaOf(shape));
    write("after.dsl", schemaOf(after));
    write("seed.sql", rowsOf(shape));
    write("options.json", JSON.stringify({ irreversible: losesRequired(shape, after) }));
    return (await runCase(folder, engine, connection)).problems;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A required column that went has no value to come back with. */
function losesRequired(before: Shape, after: Shape): boolean {
  return before.models.some((model) => {
    const now = after.models.find((other) => (other.renamedFrom ?? other.name) === model.name);
    if (now === undefined) return false;
    const kept = new Set(now.fields.map((field) => field.renamedFrom ?? columnOf(field)));
    return model.fields.some((field) => !field.optional && !field.hasDefault && !kept.has(columnOf(field)));
  });
}
