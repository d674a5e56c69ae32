/** `dsl migrate baseline`: the first migration, made from what the database has and recorded there as applied. */
import { relative } from "node:path";
import { baseline } from "@dsl/migrate";
import type { Command } from "../command.js";
import { withProject } from "../project/with-project.js";
import { outcomeOf } from "../ui/outcome-of.js";

export const migrateBaseline: Command = {
  examples: [["dsl migrate baseline", "start a history on a database that is there already"]],
  run: (context) =>
    withProject(context, { schema: "none", database: true }, async ({ project }) =>
      outcomeOf(context, await baseline(project), ({ id, files, unknown }) => ({
        notes: [
          ...files.map((file) => `wrote ${relative(context.cwd, file)}`),
          `recorded ${id} as applied`,
          ...unknown.map((one) => `not in it, since dsl does not know this kind: ${one.kind} ${one.name}`),
        ],
        json: { id, files, unknown },
      })),
    ),
};
