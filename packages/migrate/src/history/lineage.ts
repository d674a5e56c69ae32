/** Who comes before and after whom in a history. */
import type { History } from "./history.js";
import type { Migration } from "./migration.js";
import { follows } from "./order-migrations.js";

/** The migrations with these ids and all that they follow, in the history's order. */
export function upTo(history: History, ids: readonly string[]): readonly Migration[] {
  const wanted = new Set(ids);
  for (const migration of [...history.migrations].reverse()) {
    if (wanted.has(migration.id)) for (const id of follows(migration)) wanted.add(id);
  }
  return history.migrations.filter((each) => wanted.has(each.id));
}

/** The migrations that follow `id`, at any distance, in the history's order; without itself. */
export function after(history: History, id: string): readonly Migration[] {
  const found = new Set([id]);
  for (const migration of history.migrations) {
    if (follows(migration).some((each) => found.has(each))) found.add(migration.id);
  }
  return history.migrations.filter((each) => each.id !== id && found.has(each.id));
}
