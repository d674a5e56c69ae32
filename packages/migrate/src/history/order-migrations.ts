/** Puts migrations behind all that they follow; by id where the graph leaves it open. */
import type { Migration } from "./migration.js";

/** `circle`: those that cannot be ordered, because they follow one another or follow such. */
export function orderMigrations(migrations: readonly Migration[]): {
  readonly ordered: readonly Migration[];
  readonly circle: readonly string[];
} {
  const known = new Set(migrations.map((each) => each.id));
  const ordered: Migration[] = [];
  const placed = new Set<string>();
  let waiting = [...migrations].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (;;) {
    const next = waiting.find((each) => follows(each).every((id) => placed.has(id) || !known.has(id)));
    if (next === undefined) break;
    ordered.push(next);
    placed.add(next.id);
    waiting = waiting.filter((each) => each !== next);
  }
  return { ordered, circle: waiting.map((each) => each.id) };
}

/** Ids that must be applied before a migration. */
export function follows(migration: Migration): readonly string[] {
  return [...migration.manifest.parents, ...migration.manifest.dependsOn];
}
