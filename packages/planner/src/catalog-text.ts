/** A catalog as canonical text, for hashing: equal catalogs give equal texts, whatever the order they were read in. */
import type { Catalog } from "./catalog.js";

/** JSON with sorted keys; nothing that is absent or false, and none of what is known of a live catalog only. */
export function catalogText(catalog: Catalog): string {
  return JSON.stringify(sortedCatalog(catalog));
}

/** Lists of named objects are sets; in all other lists the order counts. */
const sets: ReadonlySet<string> = new Set([
  ...["namespaces", "extensions", "enums", "domains", "compositeTypes", "sequences", "tables", "statements", "unknown"],
  ...["columns", "foreignKeys", "checks", "exclusions", "indexes"],
]);

/** What is never a difference, or follows from the rest. */
const leftOut: ReadonlySet<string> = new Set(["needs", "unknown"]);

function sortedCatalog(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return sortedList(value, key);
  if (typeof value !== "object" || value === null) return value;
  const isStatement = "create" in value;
  const entries = Object.entries(value)
    .filter(([name, each]) => each !== undefined && each !== false && !leftOut.has(name))
    .filter(([name]) => !(isStatement && name === "columns"))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => [name, sortedCatalog(each, name)] as const);
  return Object.fromEntries(entries);
}

/** The columns of a key are names, in an order that counts. */
function sortedList(list: readonly unknown[], key: string): readonly unknown[] {
  const items = list.map((item) => sortedCatalog(item));
  const isSet = sets.has(key) && items.every((item) => typeof item === "object");
  if (!isSet) return items;
  return items
    .map((item) => ({ item, text: JSON.stringify(item) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ item }) => item);
}
