/** Reads a migrations folder into a graph. A folder that does not exist is an empty history. */
import { readdir } from "node:fs/promises";
import type { Diagnostic } from "@dsl/parser";
import { problem } from "../problem.js";
import type { History } from "./history.js";
import type { Migration } from "./migration.js";
import { orderMigrations } from "./order-migrations.js";
import { readMigration } from "./read-migration.js";

export async function readHistory(folder: string): Promise<History> {
  const read = await Promise.all((await migrationFolders(folder)).map((id) => readMigration(folder, id)));
  const unreadable = read.filter((each): each is Diagnostic => "code" in each);
  return historyOf(
    folder,
    read.filter((each): each is Migration => "id" in each),
    unreadable,
  );
}

/** The graph of these migrations. `unreadable` are problems that were met while reading them. */
export function historyOf(
  folder: string,
  migrations: readonly Migration[],
  unreadable: readonly Diagnostic[] = [],
): History {
  const { ordered, circle } = orderMigrations(migrations);
  const parents = new Set(migrations.flatMap((each) => each.manifest.parents));
  return {
    folder,
    migrations: ordered,
    heads: ordered.filter((each) => !parents.has(each.id)).map((each) => each.id),
    roots: ordered.filter((each) => each.manifest.parents.length === 0).map((each) => each.id),
    diagnostics: [
      ...unreadable,
      // With a file that cannot be read, its children would seem to lack a parent.
      ...(unreadable.length > 0 ? [] : missingParents(migrations)),
      ...(circle.length > 0 ? [circular(circle)] : []),
    ],
  };
}

async function migrationFolders(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => entry.name)
    .sort();
}

function missingParents(migrations: readonly Migration[]): readonly Diagnostic[] {
  const known = new Set(migrations.map((each) => each.id));
  return migrations.flatMap(({ id, manifest }) =>
    [...manifest.parents, ...manifest.dependsOn]
      .filter((needed) => !known.has(needed))
      .map((needed) =>
        problem("D5103", `migration "${id}" follows "${needed}", which is not in the migrations folder`, {
          help: "bring the missing folder back from version control, or correct migration.json",
        }),
      ),
  );
}

function circular(ids: readonly string[]): Diagnostic {
  return problem("D5104", `migrations follow one another in a circle: ${ids.join(", ")}`, {
    help: `correct "parents" and "dependsOn" in their migration.json`,
  });
}
