/** `dsl migrate stamp`: sets the ledger without running anything. */
import { stamp } from "@dsl/migrate";
import type { Command } from "../command.js";
import { forceOption } from "../options.js";
import { withProject } from "../project/with-project.js";
import { ledgerOutcome } from "../ui/ledger-outcome.js";
import { outcomeOf } from "../ui/outcome-of.js";

export const migrateStamp: Command = {
  arguments: [{ name: "<id>", description: "the migration that the database is at" }],
  options: [forceOption],
  examples: [["dsl migrate stamp add_posts", "say that the database is there, having checked that it is"]],
  run: (context, { args, options }) =>
    withProject(context, { schema: "none", database: true }, async ({ project }) =>
      outcomeOf(context, await stamp(project, { id: args[0]!, force: options.force === true }), ledgerOutcome),
    ),
};
