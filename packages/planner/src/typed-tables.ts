/**
 * A typed table stands without its type while either changes: no engine changes the columns of one, nor a type that has one.
 */
import type { Catalog, ObjectId, QualifiedName, Table } from "./catalog.js";
import type { ActionKind, Change } from "./change.js";
import { makeChange } from "./make-change.js";
import { nameKey, nameOf, sameName } from "./names.js";
import { objectId } from "./object-id.js";
import { aloneId, columnId, typeId } from "./object-ids.js";

/** `from` has the renames of the plan in it. */
export function setTypedTablesApart(changes: readonly Change[], from: Catalog, to: Catalog): readonly Change[] {
  const before = from.tables.filter(({ options }) => options.ofType !== undefined);
  if (before.length === 0) return changes;
  const after = new Map(to.tables.map((table) => [nameKey(table), table]));
  return before.reduce((all, table) => setApart(all, table, after.get(nameKey(table)), to), changes);
}

function setApart(changes: readonly Change[], from: Table, to: Table | undefined, catalog: Catalog): readonly Change[] {
  const type = from.options.ofType;
  if (type === undefined || to?.options.ofType === undefined || !sameName(type, to.options.ofType)) return changes;
  const isOfEither = (change: Change): boolean => reshapes(change, from) || altersType(change, typeId(type));
  if (!changes.some(isOfEither)) return changes;
  const table = nameOf(from);
  const because = { rule: "a typed table changes with its type" };
  const { ofType: _, ...apart } = to.options;
  const shaped = shapedId(from);
  const earlier = earlierColumns(changes, from, attributesOf(type, catalog));
  return [
    makeChange({ kind: "alterTableOptions", table, from: to.options, to: apart }, because, {
      alters: [], // it comes before the columns that go, too
      makes: [aloneId(table)],
    }),
    ...changes.map((change) => {
      if (!isOfEither(change)) return change;
      const needs = [...change.needs, aloneId(table), ...earlier(change)];
      return { ...change, needs, makes: [...change.makes, shaped] };
    }),
    makeChange({ kind: "alterTableOptions", table, from: apart, to: to.options }, because, {
      alters: [],
      needs: [typeId(type), shaped],
    }),
  ];
}

/** Stands for "both have the columns that they shall have". */
const shapedId = (table: Table): ObjectId => objectId("type", table, "has its columns");

/** A table is of a type whose attributes have the order of its columns: these are added in the order of those. */
function earlierColumns(
  changes: readonly Change[],
  table: Table,
  attributes: readonly string[],
): (change: Change) => readonly ObjectId[] {
  const added = new Set(changes.flatMap((change) => addedTo(table, change)));
  const inOrder = attributes.filter((name) => added.has(name));
  return (change) =>
    addedTo(table, change).flatMap((name) =>
      inOrder.slice(0, inOrder.indexOf(name)).map((earlier) => columnId(table, earlier)),
    );
}

function addedTo(table: Table, change: Change): readonly string[] {
  return change.kind === "addColumn" && sameName(change.table, table) ? [change.column.name] : [];
}

function attributesOf(type: QualifiedName, { compositeTypes }: Catalog): readonly string[] {
  return compositeTypes.find((each) => sameName(each, type))?.attributes.map(({ name }) => name) ?? [];
}

const columnKinds: ReadonlySet<ActionKind> = new Set([
  "addColumn",
  "dropColumn",
  "renameColumn",
  "alterColumnType",
  "alterGenerated",
  "renameConstraint",
]);

function reshapes(change: Change, table: Table): boolean {
  if (change.kind === "replaceEnum" || change.kind === "replaceDomain")
    return change.columns.some((each) => sameName(each.table, table));
  return columnKinds.has(change.kind) && "table" in change && sameName(change.table as Table, table);
}

function altersType(change: Change, type: ObjectId): boolean {
  if (change.kind === "renameAttribute") return typeId(change.type) === type;
  return change.kind === "alterCompositeType" && typeId(change.to) === type;
}
