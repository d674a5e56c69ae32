/** `dsl migrate status`: where the database is; exit code 2 when it is not where the files are. */
import { status } from "@dsl/migrate";
import type { Command } from "../command.js";
import { withProject } from "../project/with-project.js";
import { outcomeOf } from "../ui/outcome-of.js";
import { driftJson, statusText } from "../ui/status-text.js";

export const migrateStatus: Command = {
  examples: [
    ["dsl migrate status", "applied, pending, drifted"],
    ["dsl migrate status --json", "the same for a program"],
  ],
  run: (context) =>
    withProject(context, { schema: "none", database: true }, async ({ project }) =>
      outcomeOf(context, await status(project), (report) => ({
        result: statusText(report, context.colours),
        json: { ...report, drift: driftJson(report.drift) },
      })),
    ),
};
