/** D6001: a table goes, and its rows with it. */
import type { QualifiedName, Table } from "../catalog.js";
import type { Change } from "../change.js";
import { nameKey, sameName, shownName } from "../names.js";
import type { HazardContext, HazardRule } from "./hazard-rule.js";
import { oldTable } from "./old-names.js";
import { changesOf } from "../changes-of.js";

export const dropTable: HazardRule = {
  code: "D6001",
  doc: "Dropping a table loses its rows. If it was renamed, say so with `@@renamedFrom`.",
  stage: "meant",
  detect: (change, context) => {
    if (change.kind !== "dropTable" || keepsRows(change.table, context) || isEmptied(change.table, context)) return [];
    const name = shownName(change.table, context.dialect);
    return [
      {
        code: "D6001",
        severity: "error",
        destructive: true,
        message: `dropping table "${name}" loses its rows`,
        help: "if it was renamed, write @@renamedFrom at the new model",
        probe: { kind: "rows", table: oldTable(change.table, context) },
      },
    ];
  },
};

/** It is made anew, or its rows are those of a table that is. */
function keepsRows(table: QualifiedName, { changes }: HazardContext): boolean {
  const known = asideOf.get(changes) ?? setAside(changes);
  asideOf.set(changes, known);
  return known.has(nameKey(table));
}

/** By plan: dropping thousands of tables looks through its changes once. */
const asideOf = new WeakMap<readonly Change[], ReadonlySet<string>>();

const setAside = (changes: readonly Change[]): ReadonlySet<string> =>
  new Set(
    changes.flatMap((change) => (change.kind === "setRowsAside" ? [change.from, ...change.parts].map(nameKey) : [])),
  );

/** The rows of a partitioned table are in its partitions, and all of these leave it before. */
function isEmptied(table: Table, { from, changes }: HazardContext): boolean {
  if (table.options.partitionBy === undefined) return false;
  const parts = from.tables.filter(
    ({ options: { partitionOf } }) => partitionOf && sameName(partitionOf.parent, table),
  );
  return parts.every((part) => changesOf(changes, part).some(({ kind }) => kind === "detach"));
}
