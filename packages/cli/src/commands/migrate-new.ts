/** `dsl migrate new`: an empty migration to write by hand. */
import { relative } from "node:path";
import { newMigration } from "@dsl/migrate";
import type { Command } from "../command.js";
import { configurationError } from "../command-error.js";
import { withProject } from "../project/with-project.js";
import { outcomeOf } from "../ui/outcome-of.js";

export const migrateNew: Command = {
  options: [
    { flags: "--name <name>", description: "what it is called" },
    { flags: "--parent <id>", description: "what it follows (default: the head); two join heads", repeatable: true },
    { flags: "--label <label>", description: "a name for its branch", repeatable: true },
    { flags: "--depends-on <id>", description: "a migration that must be applied before it", repeatable: true },
  ],
  examples: [
    ["dsl migrate new --name split_addresses", "then write up.sql and down.sql"],
    ["dsl migrate new --name join --parent add_bio --parent add_slug", "what follows comes after both"],
  ],
  run: (context, { options }) =>
    withProject(context, { schema: "none", database: false }, async ({ project }) => {
      if (typeof options.name !== "string")
        throw configurationError("D4394", "migrate new needs --name", "write --name <name>");
      const request = {
        name: options.name,
        parents: (options.parent ?? []) as readonly string[],
        labels: (options.label ?? []) as readonly string[],
        dependsOn: (options.dependsOn ?? []) as readonly string[],
      };
      return outcomeOf(context, await newMigration(project, request), ({ id, files }) => ({
        notes: files.map((file) => `wrote ${relative(context.cwd, file)}`),
        json: { id, files },
      }));
    }),
};
