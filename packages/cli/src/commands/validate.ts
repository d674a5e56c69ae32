/** `dsl validate`: every diagnostic of the schema. Runs nothing of the project's own. */
import type { Command } from "../command.js";
import { readProjectSchema } from "../project/read-project-schema.js";

export const validate: Command = {
  examples: [
    ["dsl validate", "check schema.dsl"],
    ["dsl validate --schema db/schema --json", "check a folder, for a program to read"],
  ],
  async run(context) {
    const { schema, diagnostics, sources, names } = await readProjectSchema(context);
    const failed = diagnostics.some((one) => one.severity === "error");
    const counts = `${schema.models.length} models, ${schema.enums.length} enums`;
    const notes = failed ? [] : [`${names} is valid (${counts})`];
    return { code: failed ? 1 : 0, diagnostics, sources, notes };
  },
};
