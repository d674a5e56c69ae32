/** D6103: something becomes unique and rows may have the same values. */
import type { Column, Index, IndexItem, QualifiedName } from "../catalog.js";
import type { Action } from "../change.js";
import { changesOf } from "../changes-of.js";
import type { Probe } from "../hazard.js";
import { sameValue } from "../compare/same-value.js";
import { keysOf } from "../index-keys.js";
import { shownName } from "../names.js";
import { itemColumns } from "../object-ids.js";
import { existed, type HazardContext, type HazardRule } from "./hazard-rule.js";
import { addsAny, canAsk, oldColumn, oldTable } from "./old-names.js";
import { tableNamed } from "../table-named.js";

export const duplicateValues: HazardRule = {
  code: "D6103",
  doc: "A primary key or unique index cannot be made while rows have the same values. Change or remove the duplicates first.",
  stage: "meant",
  detect: (change, context) => {
    const key = newKey(change);
    if (key === undefined || !existed(key.table, context) || wasUnique(key, context) || isEmpty(key, context))
      return [];
    const probe = duplicatesProbe(key, context);
    const columns = itemColumns(key.items)?.join(", ") ?? "an expression";
    return [
      {
        code: "D6103",
        severity: probe === undefined ? "warning" : "error",
        destructive: false,
        message: `"${shownName(key.table, context.dialect)}" becomes unique by ${columns} and rows may have the same values`,
        help: "change or remove the duplicates first",
        ...(probe === undefined ? {} : { probe }),
      },
    ];
  },
};

interface NewKey {
  readonly table: QualifiedName;
  readonly items: readonly IndexItem[];
  readonly where?: string;
  readonly nullsNotDistinct?: boolean;
}

/** What is made anew was true of the rows until then. */
function wasUnique({ table, items, where, nullsNotDistinct = false }: NewKey, { from }: HazardContext): boolean {
  const before = tableNamed(from, table);
  if (before === undefined) return false;
  return keysOf(before).some(
    (key) =>
      key.unique &&
      key.valid !== false &&
      key.where === where &&
      (key.nullsNotDistinct ?? false) === nullsNotDistinct &&
      sameValue(key.items.map(valuesOf), items.map(valuesOf)),
  );
}

/** Rows have NULL in a column that comes without values, and one NULL is not the other. */
function isEmpty({ table, items, nullsNotDistinct = false }: NewKey, { changes }: HazardContext): boolean {
  const columns = nullsNotDistinct ? [] : (itemColumns(items) ?? []);
  return changesOf(changes, table).some(
    (change) =>
      change.kind === "addColumn" &&
      change.backfill === undefined &&
      columns.includes(change.column.name) &&
      comesEmpty(change.column),
  );
}

/** A type of somebody's own may have a default. */
function comesEmpty({ nullable, type, ...column }: Column): boolean {
  const filled = column.default ?? column.generated ?? column.identity;
  return nullable && type.userType === undefined && filled === undefined;
}

/** What decides which values are the same. */
const valuesOf = ({ target, collation, opclass }: IndexItem): unknown => [target, collation, opclass];

function newKey(change: Action): NewKey | undefined {
  switch (change.kind) {
    case "addPrimaryKey":
      return { table: change.table, items: change.primaryKey.items };
    case "addUnique":
      return change.usingIndex === undefined ? keyOf(change.table, change.index) : undefined;
    case "createIndex":
      return change.index.unique ? keyOf(change.table, change.index) : undefined;
    default:
      return undefined;
  }
}

function keyOf(table: QualifiedName, { items, where, nullsNotDistinct }: Index): NewKey {
  return {
    table,
    items,
    ...(where === undefined ? {} : { where }),
    ...(nullsNotDistinct === undefined ? {} : { nullsNotDistinct }),
  };
}

function duplicatesProbe(key: NewKey, context: HazardContext): Probe | undefined {
  const columns = itemColumns(key.items);
  if (columns === undefined || addsAny(key.table, columns, context)) return undefined;
  if (key.where !== undefined && !canAsk(key.where, key.table, context)) return undefined;
  return {
    kind: "duplicates",
    table: oldTable(key.table, context),
    columns: columns.map((column) => oldColumn(key.table, column, context)),
    nullsNotDistinct: key.nullsNotDistinct ?? false,
    ...(key.where === undefined ? {} : { where: key.where }),
  };
}
