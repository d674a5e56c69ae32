/** `dsl db clean`: removes scratch and cache databases. */
import { clean } from "@dsl/migrate";
import type { Command } from "../command.js";
import { withProject } from "../project/with-project.js";
import { outcomeOf } from "../ui/outcome-of.js";

export const dbClean: Command = {
  examples: [["dsl db clean", "remove what interrupted runs left behind, and the caches"]],
  run: (context) =>
    withProject(context, { schema: "none", database: true }, async ({ project }) =>
      outcomeOf(context, await clean(project), ({ removed }) => ({
        notes: removed.length === 0 ? ["nothing to remove"] : removed.map((name) => `removed ${name}`),
        json: { removed },
      })),
    ),
};
