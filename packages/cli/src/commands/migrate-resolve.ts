/** `dsl migrate resolve`: says how a migration that failed half way ended. */
import { resolve } from "@dsl/migrate";
import type { Command } from "../command.js";
import { configurationError } from "../command-error.js";
import { forceOption } from "../options.js";
import { withProject } from "../project/with-project.js";
import { ledgerOutcome } from "../ui/ledger-outcome.js";
import { outcomeOf } from "../ui/outcome-of.js";

export const migrateResolve: Command = {
  options: [
    { flags: "--applied <id>", description: "it was finished by hand" },
    { flags: "--rolled-back <id>", description: "it was undone by hand" },
    forceOption,
  ],
  examples: [["dsl migrate resolve --rolled-back add_posts", "forget a migration whose work was undone"]],
  run: (context, { options }) =>
    withProject(context, { schema: "none", database: true }, async ({ project }) => {
      const { applied, rolledBack } = options;
      const id = applied ?? rolledBack;
      if (typeof id !== "string" || (applied !== undefined && rolledBack !== undefined)) {
        throw configurationError(
          "D4394",
          "migrate resolve needs one of --applied and --rolled-back",
          "write --applied <id> or --rolled-back <id>",
        );
      }
      const as = applied === undefined ? "rolledBack" : "applied";
      return outcomeOf(context, await resolve(project, { id, as, force: options.force === true }), ledgerOutcome);
    }),
};
