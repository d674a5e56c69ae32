/** `dsl migrate history`: the graph of migrations on disk. */
import { history, type Migration } from "@dsl/migrate";
import type { Command } from "../command.js";
import { withProject } from "../project/with-project.js";
import { migrationJson } from "../ui/migration-json.js";
import { outcomeOf } from "../ui/outcome-of.js";

export const migrateHistory: Command = {
  examples: [
    ["dsl migrate history", "migrations, parents first"],
    ["dsl migrate history --verbose", "with parents, labels and hazards"],
  ],
  run: (context) =>
    withProject(context, { schema: "none", database: false }, async ({ project }) =>
      outcomeOf(context, await history(project), ({ migrations, heads }) => ({
        result: migrations.map((one) => line(one, heads.includes(one.id), context.globals.verbose)).join("\n"),
        notes: migrations.length === 0 ? ["no migrations yet"] : [],
        json: { migrations: migrations.map(migrationJson), heads },
      })),
    ),
};

function line(migration: Migration, isHead: boolean, verbose: boolean): string {
  const { parents, labels, hazards } = migration.manifest;
  const name = `${migration.id}${isHead ? " (head)" : ""}`;
  if (!verbose) return name;
  const facts = [
    parents.length === 0 ? "first" : `follows ${parents.join(", ")}`,
    ...(labels.length === 0 ? [] : [`labels ${labels.join(", ")}`]),
    ...hazards.up.map((hazard) => `${hazard.code} ${hazard.message}`),
  ];
  return [name, ...facts.map((fact) => `    ${fact}`)].join("\n");
}
