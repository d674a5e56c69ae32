/** `dsl migrate up`: the next pending migrations. */
import { up } from "@dsl/migrate";
import type { Command } from "../command.js";
import { readCount } from "../project/read-count.js";
import { withProject } from "../project/with-project.js";
import { appliedOutcome } from "../ui/applied-outcome.js";
import { outcomeOf } from "../ui/outcome-of.js";

export const migrateUp: Command = {
  arguments: [{ name: "[n]", description: "how many (default: 1)" }],
  examples: [
    ["dsl migrate up", "apply the next migration"],
    ["dsl migrate up 3", "apply the next three"],
  ],
  run: (context, { args }) =>
    withProject(context, { schema: "none", database: true }, async ({ project }) =>
      outcomeOf(context, await up(project, { count: readCount(args[0]) }), appliedOutcome),
    ),
};
