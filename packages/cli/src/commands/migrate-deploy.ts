/** `dsl migrate deploy`: applies what is pending; asks nothing, since consent was given when a migration was written. */
import { deploy, deployScript } from "@dsl/migrate";
import type { Command } from "../command.js";
import { withProject } from "../project/with-project.js";
import { appliedOutcome } from "../ui/applied-outcome.js";
import { outcomeOf } from "../ui/outcome-of.js";

export const migrateDeploy: Command = {
  options: [
    { flags: "--to <id>", description: "stop after this migration" },
    { flags: "--sql", description: "print the script instead, ledger included; needs no database" },
    { flags: "--from <id>", description: "with --sql: the migration that the database is at" },
  ],
  examples: [
    ["dsl migrate deploy", "apply everything that is pending"],
    ["dsl migrate deploy --sql > release.sql", "a script for a database that cannot be reached from here"],
  ],
  run: (context, { options }) =>
    withProject(context, { schema: "none", database: options.sql !== true }, async ({ project }) => {
      const to = typeof options.to === "string" ? { to: options.to } : {};
      if (options.sql !== true) return outcomeOf(context, await deploy(project, to), appliedOutcome);
      const from = typeof options.from === "string" ? { from: options.from } : {};
      return outcomeOf(context, await deployScript(project, { ...to, ...from }), ({ sql }) => ({
        result: sql,
        json: { sql },
      }));
    }),
};
