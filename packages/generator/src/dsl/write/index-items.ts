/** What indexes and keys have in common: their items, and what may be said beside these. */
import { conventionalName, type Index, type IndexItem, type QualifiedName } from "@dsl/planner";
import { writeCollation } from "./collation.js";
import { argument, list, parameters, quoted, wordOrText } from "../text/attribute.js";
import { expressionLiteral, sqlLiteral } from "../text/sql-literal.js";
import type { Writing } from "../text/writing.js";

/** `[authorId, createdAt(sort: Desc)]` */
export function writeItems(
  items: readonly (IndexItem & { readonly operator?: string })[],
  of: QualifiedName,
  method: string | undefined,
  writing: Writing,
): string {
  const said = new Set<string>();
  return list(items.map((item) => writeItem(onceEach(item, said, writing), of, method, writing)));
}

/** A column that is in the list again is an expression there, which the engine takes for the column. */
function onceEach<Item extends IndexItem>(item: Item, said: Set<string>, { dialect }: Writing): Item {
  const { target } = item;
  if (target.kind === "expression") return item;
  if (said.has(target.column))
    return { ...item, target: { kind: "expression", expression: dialect.sql.quote(target.column) } };
  said.add(target.column);
  return item;
}

function writeItem(
  item: IndexItem & { readonly operator?: string },
  of: QualifiedName,
  method: string | undefined,
  writing: Writing,
): string {
  const { target, descending, nulls, opclass, collation, operator } = item;
  const options = [
    ...argument("sort", descending === true ? "Desc" : undefined),
    ...argument("nulls", nulls === undefined ? undefined : nulls === "first" ? "First" : "Last"),
    ...argument("ops", opclass === undefined ? undefined : writeOperatorClass(opclass, method, writing)),
    ...argument("collate", collation === undefined ? undefined : writeCollation(collation, writing)),
    ...argument("with", operator === undefined ? undefined : sqlLiteral(operator)),
  ];
  const name = target.kind === "column" ? writing.names.field(of, target.column) : expressionLiteral(target.expression);
  return options.length === 0 ? name : `${name}(${options.join(", ")})`;
}

/** By the language's name for it where it has one. */
function writeOperatorClass(opclass: string, method: string | undefined, { dialect }: Writing): string {
  const type = dialect.target.indexTypes.find(({ name }) => name.toLowerCase() === (method ?? "btree"));
  const known = type?.ops.find((name) => dialect.sql.operatorClass(name, method) === opclass);
  return known ?? sqlLiteral(opclass);
}

/** `type: Gin`; nothing for the usual method. */
export function writeMethod(method: string | undefined, { dialect }: Writing): readonly string[] {
  if (method === undefined || method === "btree") return [];
  const known = dialect.target.indexTypes.find(({ name }) => name.toLowerCase() === method);
  return argument("type", known?.name ?? quoted(method));
}

/** `map:`, where the name is not the one that leaving it out would give. */
export function writeMap(
  name: string | undefined,
  table: QualifiedName,
  parts: readonly string[],
  suffix: string,
  { dialect }: Writing,
): readonly string[] {
  const usual = conventionalName([table.name, ...parts], suffix, dialect.facts.maxIdentifierBytes);
  return argument("map", name === undefined || name === usual ? undefined : quoted(name));
}

/** As `writeMap`, of a constraint: where it can be without a name, none is conventional. */
export function writeConstraintMap(
  ...[name, table, parts, suffix, writing]: Parameters<typeof writeMap>
): readonly string[] {
  if (writing.constraintNames !== "written") return writeMap(name, table, parts, suffix, writing);
  return argument("map", name === undefined ? undefined : quoted(name));
}

/** What an index may say after its items. */
export function writeIndexOptions(
  index: Pick<
    Index,
    | "include"
    | "storage"
    | "tablespace"
    | "clustered"
    | "comment"
    | "deferrable"
    | "period"
    | "onConflict"
    | "where"
    | "nullsNotDistinct"
  >,
  table: QualifiedName,
  { names }: Writing,
): readonly string[] {
  const { include, storage, tablespace, clustered, comment, deferrable, period, onConflict, where, nullsNotDistinct } =
    index;
  return [
    ...argument("where", where === undefined ? undefined : expressionLiteral(where)),
    ...argument(
      "include",
      include.length === 0 ? undefined : list(include.map((column) => names.field(table, column))),
    ),
    ...argument("nullsDistinct", nullsNotDistinct === true ? false : undefined),
    ...argument("deferrable", writeDeferrable(deferrable)),
    ...argument("period", period === true ? true : undefined),
    ...argument("onConflict", onConflict === undefined ? undefined : capitalised(onConflict)),
    ...argument("with", storage === undefined ? undefined : parameters(storage)),
    ...argument("tablespace", tablespace === undefined ? undefined : wordOrText(tablespace)),
    ...argument("clustered", clustered === true ? true : undefined),
    ...argument("comment", comment === undefined ? undefined : quoted(comment)),
  ];
}

export function writeDeferrable(deferrable: "immediate" | "deferred" | undefined): string | undefined {
  return deferrable === undefined ? undefined : capitalised(deferrable);
}

/** `REPLACE`, `deferred` */
export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
