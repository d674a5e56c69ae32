/** `dsl migrate check`: for CI. Exit code 2 when schema, history and database are not one. */
import { check } from "@dsl/migrate";
import type { Command } from "../command.js";
import { withProject } from "../project/with-project.js";
import { outcomeOf } from "../ui/outcome-of.js";
import { plannedJson, planLines } from "../ui/planned-text.js";
import { driftJson, driftText } from "../ui/status-text.js";

export const migrateCheck: Command = {
  examples: [["dsl migrate check", "fail when a migration is missing or the database drifted"]],
  run: (context) =>
    withProject(context, { schema: "valid", database: false }, async ({ project }) =>
      outcomeOf(context, await check(project), ({ unwritten, drift }) => ({
        notes: [
          ...(unwritten === undefined
            ? []
            : [
                'the schema has changes with no migration; "dsl migrate dev" writes it:',
                ...planLines(unwritten, context.colours),
              ]),
          ...(drift === undefined ? [] : [driftText(drift)]),
          ...(unwritten === undefined && drift === undefined ? ["schema, history and database agree"] : []),
        ],
        json: { unwritten: unwritten === undefined ? undefined : plannedJson(unwritten), drift: driftJson(drift) },
      })),
    ),
};
