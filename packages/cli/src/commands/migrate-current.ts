/** `dsl migrate current`: the newest applied migrations of the database. */
import { current } from "@dsl/migrate";
import type { Command } from "../command.js";
import { withProject } from "../project/with-project.js";
import { outcomeOf } from "../ui/outcome-of.js";

export const migrateCurrent: Command = {
  examples: [["dsl migrate current", "the id the database is at"]],
  run: (context) =>
    withProject(context, { schema: "none", database: true }, async ({ project }) =>
      outcomeOf(context, await current(project), ({ ids }) => ({
        result: ids.join("\n"),
        notes: ids.length === 0 ? ["no migration is applied"] : [],
        json: { current: ids },
      })),
    ),
};
