/** `dsl migrate down`: the way back, with consent to what it loses. */
import { down, downScript, type DownTarget } from "@dsl/migrate";
import type { Command, Input } from "../command.js";
import { readCount } from "../project/read-count.js";
import { withProject } from "../project/with-project.js";
import { decide } from "../ui/decide.js";
import { outcomeOf } from "../ui/outcome-of.js";

export const migrateDown: Command = {
  arguments: [{ name: "[n]", description: "how many (default: 1)" }],
  options: [
    { flags: "--to <id>", description: 'take back everything after this migration; "empty" takes back all' },
    { flags: "--sql", description: "print the script instead of running it" },
  ],
  examples: [
    ["dsl migrate down", "take back the last migration"],
    ["dsl migrate down --to 20261122T101500_init", "go back to that migration"],
  ],
  run: (context, input) =>
    withProject(context, { schema: "none", database: true }, async ({ project }) => {
      const target = targetOf(input);
      if (input.options.sql === true) {
        return outcomeOf(context, await downScript(project, { target }), ({ sql }) => ({ result: sql, json: { sql } }));
      }
      const result = await decide(context, (decisions) => down(project, { target, decisions }));
      return outcomeOf(context, result, ({ undone }) => ({
        notes:
          undone.length === 0
            ? ["nothing is applied"]
            : undone.map((one) => `took back ${one.id} in ${Math.round(one.durationMs)} ms`),
        json: { undone },
      }));
    }),
};

function targetOf({ args, options }: Input): DownTarget {
  return typeof options.to === "string" ? { to: options.to } : { count: readCount(args[0]) };
}
