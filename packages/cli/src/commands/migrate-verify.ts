/** `dsl migrate verify`: runs every migration up, down and up again on a scratch. */
import { verify } from "@dsl/migrate";
import type { Command } from "../command.js";
import { withProject } from "../project/with-project.js";
import { outcomeOf } from "../ui/outcome-of.js";

export const migrateVerify: Command = {
  examples: [["dsl migrate verify", "does every way back lead back?"]],
  run: (context) =>
    withProject(context, { schema: "none", database: false }, async ({ project }) =>
      outcomeOf(context, await verify(project), (report) => ({
        notes: [
          ...report.verified.map((one) => `${one.id}${one.irreversible ? " (irreversible: up only)" : ""}`),
          `${report.verified.length} verified on ${report.verifiedBy}`,
        ],
        json: { ...report },
      })),
    ),
};
