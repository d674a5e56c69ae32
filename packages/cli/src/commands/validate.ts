/** `dsl validate`: every diagnostic of the schema, also of what no plan can do. Runs nothing of the project's own. */
import type { Diagnostic } from "@dsl/parser";
import { findUnplanned } from "@dsl/planner";
import type { Command } from "../command.js";
import { dialectOf } from "../dialects.js";
import { readProjectSchema, type ProjectSchema } from "../project/read-project-schema.js";
import { counted } from "../ui/counted.js";

export const validate: Command = {
  examples: [
    ["dsl validate", "check schema.dsl"],
    ["dsl validate --schema db/schema --json", "check a folder, for a program to read"],
  ],
  async run(context) {
    const read = readProjectSchema(context);
    const { schema, sources, names } = read;
    const diagnostics = [...read.diagnostics, ...unplannedIn(read)];
    const failed = hasErrors(diagnostics);
    const counts = `${counted(schema.models.length, "model")}, ${counted(schema.enums.length, "enum")}`;
    const notes = failed ? [] : [`${names} is valid (${counts})`];
    return { code: failed ? 1 : 0, diagnostics, sources, notes };
  },
};

/** A schema with errors cannot be declared. */
function unplannedIn({ schema, target, diagnostics }: ProjectSchema): readonly Diagnostic[] {
  const dialect = dialectOf(target);
  return dialect === undefined || hasErrors(diagnostics) ? [] : findUnplanned(schema, dialect);
}

const hasErrors = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.some((one) => one.severity === "error");
