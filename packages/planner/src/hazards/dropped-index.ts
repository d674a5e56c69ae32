/** D6203: queries lose an index, and no other begins as it does or takes its name. */
import type { Index, QualifiedName, Table } from "../catalog.js";
import type { Action } from "../change.js";
import { sameValue } from "../compare/same-value.js";
import { keysOf, ofPrimaryKey } from "../index-keys.js";
import { shownName } from "../names.js";
import { tableNamed } from "../table-named.js";
import type { HazardRule } from "./hazard-rule.js";

export const droppedIndex: HazardRule = {
  code: "D6203",
  doc: "Without an index the queries that it served read the whole table. Drop it when nothing uses it any more; the database counts how often it is used.",
  stage: "meant",
  detect: (change, { to, dialect }) => {
    const [table, index] = droppedFrom(change);
    const after = table && tableNamed(to, table);
    if (index?.name === undefined || after === undefined || !hasColumns(after, index)) return [];
    if (keysOf(after).some((key) => key.name === index.name || serves(key, index))) return [];
    return [
      {
        code: "D6203",
        severity: "warning",
        destructive: false,
        message: `without index "${index.name}" queries of "${shownName(after, dialect)}" that it served read the whole table`,
        help: "see first how often the database uses it",
      },
    ];
  },
};

function droppedFrom(change: Action): readonly [QualifiedName?, Index?] {
  if (change.kind === "dropIndex") return [change.table, change.index];
  if (change.kind !== "dropConstraint") return [];
  const { table, dropped } = change;
  if (dropped.kind === "unique") return [table, dropped.index];
  return dropped.kind === "primaryKey" ? [table, ofPrimaryKey(dropped.primaryKey)] : [];
}

/** An index goes with its columns, which is another hazard. */
function hasColumns({ columns }: Table, { items }: Index): boolean {
  const names = new Set(columns.map(({ name }) => name));
  return items.every(({ target }) => target.kind === "expression" || names.has(target.column));
}

function serves(key: Index, index: Index): boolean {
  const begins = sameValue(key.items.slice(0, index.items.length), index.items);
  return begins && key.method === index.method && (key.where === undefined || key.where === index.where);
}
