/** A catalog as canonical text, for hashing: equal catalogs give equal texts, whatever the order they were read in. */
import type { Access, Catalog, Index, Table } from "./catalog.js";

/** JSON with sorted keys; nothing that is absent or false, and none of what is never a difference. */
export function catalogText(catalog: Catalog): string {
  return textOf(catalog, "");
}

/** Lists of objects that have names are sets; in all other lists the order counts. */
const sets: ReadonlySet<string> = new Set<keyof Catalog | keyof Table | keyof Access>([
  "namespaces",
  "extensions",
  "enums",
  "domains",
  "compositeTypes",
  "sequences",
  "tables",
  "statements",
  "access",
  "alterations",
  "grants",
  "columns",
  "foreignKeys",
  "checks",
  "exclusions",
  "indexes",
]);

/** Follows from the rest, or was not understood. */
const leftOut: ReadonlySet<string> = new Set(["needs", "roles", "unknown"]);

/** Whether an index is whole. */
const usuallyTrue = "valid" satisfies keyof Index;

function textOf(value: unknown, key: string): string {
  if (Array.isArray(value)) return listText(value, key);
  return typeof value === "object" && value !== null ? recordText(value) : JSON.stringify(value);
}

/** The columns of a key are names, in an order that counts. */
function listText(list: readonly unknown[], key: string): string {
  const texts = list.map((item) => textOf(item, ""));
  const isSet = sets.has(key) && list.every((item) => typeof item === "object");
  return `[${(isSet ? texts.sort() : texts).join(",")}]`;
}

function recordText(record: object): string {
  const isStatement = "create" in record;
  const entries = Object.entries(record)
    .filter(([name, value]) => value !== undefined && (value !== false || name === usuallyTrue) && !leftOut.has(name))
    .filter(([name]) => !(isStatement && name === "columns")) // follows from the statement
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${textOf(value, name)}`).join(",")}}`;
}
