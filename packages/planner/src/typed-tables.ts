/**
 * A typed table stands without its type while either changes: no engine changes the columns of one, nor a type that has one.
 */
import type { Catalog, ObjectId, QualifiedName, Table, TableOptions } from "./catalog.js";
import type { ActionKind, Change } from "./change.js";
import { sameValue } from "./compare/same-value.js";
import { makeChange } from "./make-change.js";
import { nameKey, nameOf, sameName } from "./names.js";
import { objectId } from "./object-id.js";
import { aloneId, columnId, typeId } from "./object-ids.js";

/** `from` has the renames of the plan in it. */
export function setTypedTablesApart(changes: readonly Change[], from: Catalog, to: Catalog): readonly Change[] {
  const before = new Map(from.tables.map((table) => [nameKey(table), table]));
  return to.tables.reduce((all, table) => {
    const old = before.get(nameKey(table));
    return old === undefined || all.some((change) => isMade(change, table)) ? all : setApart(all, old, table, to);
  }, changes);
}

const isMade = (change: Change, table: Table): boolean =>
  change.kind === "createTable" && sameName(change.table, table);

function setApart(changes: readonly Change[], from: Table, to: Table, catalog: Catalog): readonly Change[] {
  const types = [from, to].map(({ options }) => options.ofType);
  const [old, now] = types;
  if (old === undefined && now === undefined) return changes;
  const isOfEither = (change: Change): boolean =>
    reshapes(change, to) || types.some((type) => type !== undefined && altersType(change, typeId(type)));
  if (sameValue(old, now) && !changes.some(isOfEither)) return changes;
  const shaped = shapedId(to);
  const earlier = earlierColumns(changes, to, now === undefined ? [] : attributesOf(now, catalog));
  return [
    ...(old === undefined ? [] : [leaveType(to, old)]),
    ...changes.flatMap((change): readonly Change[] => {
      if (isOfOptions(change, to)) return withoutTypes(change);
      if (old !== undefined && change.destroys.includes(typeId(old))) return [needing(change, [aloneId(to)])];
      if (!isOfEither(change)) return [change];
      const after = needing(change, [...(old === undefined ? [] : [aloneId(to)]), ...earlier(change)]);
      return [{ ...after, makes: [...after.makes, shaped] }];
    }),
    ...(now === undefined ? [] : [getType(to, now, shaped)]),
  ];
}

const because = { rule: "a typed table changes with its type" };

function leaveType(to: Table, ofType: QualifiedName): Change {
  const apart = withoutType(to.options);
  const change = { kind: "alterTableOptions", table: nameOf(to), from: { ...apart, ofType }, to: apart } as const;
  // it comes before the columns that go, too
  return makeChange(change, because, { alters: [], makes: [aloneId(to)] });
}

function getType(to: Table, ofType: QualifiedName, shaped: ObjectId): Change {
  const apart = withoutType(to.options);
  const change = { kind: "alterTableOptions", table: nameOf(to), from: apart, to: { ...apart, ofType } } as const;
  return makeChange(change, because, { alters: [], needs: [typeId(ofType), shaped] });
}

type OfOptions = Extract<Change, { readonly kind: "alterTableOptions" }>;

const isOfOptions = (change: Change, table: Table): change is OfOptions =>
  change.kind === "alterTableOptions" && sameName(change.table, table);

/** What else of the options changes: of which type the table is has changes of its own. */
function withoutTypes(change: OfOptions): readonly Change[] {
  const [from, to] = [withoutType(change.from), withoutType(change.to)];
  return sameValue(from, to) ? [] : [{ ...change, from, to }];
}

function withoutType(options: TableOptions): TableOptions {
  const { ofType: _, ...rest } = options;
  return rest;
}

const needing = (change: Change, needs: readonly ObjectId[]): Change => ({
  ...change,
  needs: [...change.needs, ...needs],
});

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
