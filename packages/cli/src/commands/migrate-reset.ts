/** `dsl migrate reset`: empties the database and replays history. */
import { reset } from "@dsl/migrate";
import type { Command } from "../command.js";
import { withProject } from "../project/with-project.js";
import { decide } from "../ui/decide.js";
import { outcomeOf } from "../ui/outcome-of.js";

export const migrateReset: Command = {
  examples: [["dsl migrate reset", "start over, having agreed to lose everything"]],
  run: (context) =>
    withProject(context, { schema: "none", database: true }, async ({ project }) => {
      const result = await decide(context, (decisions) => reset(project, { decisions }));
      return outcomeOf(context, result, ({ dropped, applied }) => ({
        notes: [`dropped ${dropped} objects`, ...applied.map((one) => `applied ${one.id}`)],
        json: { dropped, applied },
      }));
    }),
};
