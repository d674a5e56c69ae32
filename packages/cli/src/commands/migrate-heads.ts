/** `dsl migrate heads`: the migrations that nothing follows. */
import { heads } from "@dsl/migrate";
import type { Command } from "../command.js";
import { withProject } from "../project/with-project.js";
import { outcomeOf } from "../ui/outcome-of.js";

export const migrateHeads: Command = {
  examples: [["dsl migrate heads", "one id, or several that have to be merged"]],
  run: (context) =>
    withProject(context, { schema: "none", database: false }, async ({ project }) =>
      outcomeOf(context, await heads(project), ({ ids }) => ({ result: ids.join("\n"), json: { heads: ids } })),
    ),
};
