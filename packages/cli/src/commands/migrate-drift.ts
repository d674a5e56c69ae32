/** `dsl migrate drift`: what was changed by hand, and what becomes of it. */
import { relative } from "node:path";
import { adoptDrift, drift, revertDrift } from "@dsl/migrate";
import type { Command, Outcome } from "../command.js";
import type { Context } from "../context.js";
import type { OpenProject } from "../project/create-project.js";
import { withProject } from "../project/with-project.js";
import { decide } from "../ui/decide.js";
import { outcomeOf } from "../ui/outcome-of.js";
import { driftJson, driftText } from "../ui/status-text.js";

export const migrateDrift: Command = {
  options: [
    { flags: "--adopt", description: "make a migration of it" },
    { flags: "--revert", description: "undo it in the database" },
    { flags: "--name <name>", description: "with --adopt: what the migration is called" },
  ],
  examples: [
    ["dsl migrate drift", "show it"],
    ["dsl migrate drift --adopt --name hotfix", "keep it"],
  ],
  run: (context, { options }) =>
    withProject(context, { schema: "none", database: true }, async (open) => {
      if (options.adopt === true) return adopt(context, open, options.name);
      if (options.revert === true) return revert(context, open);
      return outcomeOf(context, await drift(open.project), (found) => ({
        result: found.drift === undefined ? "the database is as its migrations left it" : driftText(found.drift),
        json: { drift: driftJson(found.drift) },
      }));
    }),
};

async function adopt(context: Context, { project }: OpenProject, name: unknown): Promise<Outcome> {
  const result = await adoptDrift(project, typeof name === "string" ? { name } : {});
  return outcomeOf(context, result, ({ id, files }) => ({
    notes:
      id === undefined
        ? ["there is no drift"]
        : [
            ...files.map((file) => `wrote ${relative(context.cwd, file)}`),
            `recorded ${id} as applied`,
            '"dsl db pull" writes it into the schema, if that does not say it yet',
          ],
    json: { id, files },
  }));
}

async function revert(context: Context, { project }: OpenProject): Promise<Outcome> {
  const result = await decide(context, (decisions) => revertDrift(project, { decisions }));
  return outcomeOf(context, result, ({ sql }) => ({
    notes: [sql === "" ? "there is no drift" : "undone"],
    json: { sql },
  }));
}
