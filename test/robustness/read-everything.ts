/** Everything that pure code does with a text: read, declared, formatted. */
import { format, readSchema, type Diagnostic } from "@dsl/parser";
import { declare } from "@dsl/planner";
import { postgresql } from "@dsl/postgresql";
import { sqlite } from "@dsl/sqlite";

const targets = [postgresql.target, sqlite.target];

/** Nothing may be thrown on the way. */
export function readEverything(text: string): readonly Diagnostic[] {
  const { schema, target, diagnostics } = readSchema([{ path: "schema.dsl", text }], targets);
  const declared = declare(schema, target === sqlite.target ? sqlite : postgresql);
  format(text);
  return [...diagnostics, ...declared.diagnostics];
}
