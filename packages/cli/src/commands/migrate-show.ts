/** `dsl migrate show`: one migration in full. */
import { show } from "@dsl/migrate";
import type { Command } from "../command.js";
import { withProject } from "../project/with-project.js";
import { migrationJson } from "../ui/migration-json.js";
import { outcomeOf } from "../ui/outcome-of.js";

export const migrateShow: Command = {
  arguments: [{ name: "<id>", description: "the migration; a unique beginning or end of its name is enough" }],
  examples: [["dsl migrate show add_posts", "its SQL, up and down"]],
  run: (context, { args }) =>
    withProject(context, { schema: "none", database: false }, async ({ project }) =>
      outcomeOf(context, await show(project, { id: args[0]! }), (migration) => ({
        result: [
          `-- ${migration.id}: up.sql`,
          migration.up.trimEnd(),
          "",
          `-- ${migration.id}: down.sql`,
          migration.down?.trimEnd() ?? "-- there is none",
        ].join("\n"),
        json: { ...migrationJson(migration), up: migration.up, down: migration.down },
      })),
    ),
};
