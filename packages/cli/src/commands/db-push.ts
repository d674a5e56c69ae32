/** `dsl db push`: the schema to the database, with no migration file. */
import { push } from "@dsl/migrate";
import type { Command } from "../command.js";
import { fastOption } from "../options.js";
import { withProject } from "../project/with-project.js";
import { decide } from "../ui/decide.js";
import { outcomeOf } from "../ui/outcome-of.js";
import { plannedJson, planLines } from "../ui/planned-text.js";
import { unmanagedText } from "../ui/unmanaged-text.js";

export const dbPush: Command = {
  options: [{ flags: "--accept-data-loss", description: "consent to losing rows or objects" }, fastOption],
  examples: [["dsl db push", "try an edit on a development database"]],
  run: (context, { options }) =>
    withProject(context, { schema: "valid", database: true }, async ({ project }) => {
      const result = await decide(context, (decisions) =>
        push(project, {
          fast: options.fast === true,
          decisions: { ...decisions, confirmAny: options.acceptDataLoss === true },
        }),
      );
      return outcomeOf(context, result, ({ planned }) => ({
        notes: [
          ...(planned.plan.changes.length === 0
            ? ["the database is as the schema says"]
            : [...planLines(planned, context.colours), "done"]),
          ...unmanagedText(planned.unmanaged),
        ],
        json: plannedJson(planned),
      }));
    }),
};
