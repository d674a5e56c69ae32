/** What keys, indexes and exclusions are made of. */
import type { IndexItem as WrittenItem, Model } from "@dsl/parser";
import { collationName } from "./native-names.js";
import type { IndexItem } from "../catalog.js";
import type { Declaring } from "./declaring.js";
import { columnFields } from "./columns.js";
import { sqlText } from "./sql-text.js";

export interface ItemsPlace {
  readonly model: { readonly fields: Model["fields"] };
  /** `gin`; absent is the default. */
  readonly method?: string;
}

export function declareItems(
  items: readonly WrittenItem[],
  place: ItemsPlace,
  declaring: Declaring,
): readonly IndexItem[] {
  return items.map((item) => declareItem(item, place, declaring));
}

function declareItem(item: WrittenItem, place: ItemsPlace, declaring: Declaring): IndexItem {
  const descending = item.sort === "Desc";
  const nulls = item.nulls?.toLowerCase() as "first" | "last" | undefined;
  const opclass = item.ops === undefined ? undefined : operatorClass(item.ops, place.method, declaring);
  return {
    target: target(item, place, declaring),
    ...(descending ? { descending } : {}),
    ...(nulls === undefined || (nulls === "first") === descending ? {} : { nulls }),
    ...(opclass === undefined ? {} : { opclass }),
    ...(item.collation === undefined || isOfColumn(item, place)
      ? {}
      : { collation: collationName(item.collation, declaring) }),
  };
}

/** The collation that the column has is never said. */
function isOfColumn({ collation, target: indexed }: WrittenItem, { model }: ItemsPlace): boolean {
  if (indexed.kind === "expression") return false;
  return columnFields(model).find((each) => each.name === indexed.field)?.collation === collation;
}

function target(item: WrittenItem, { model }: ItemsPlace, declaring: Declaring): IndexItem["target"] {
  if (item.target.kind === "expression") return expressionTarget(sqlText(item.target.sql, declaring), model, declaring);
  return { kind: "column", column: columnName(item.target.field, model) };
}

/** A column alone is that column to the engine, too: so a list can have it twice. */
function expressionTarget(expression: string, model: ItemsPlace["model"], { dialect }: Declaring): IndexItem["target"] {
  const names = (column: string): boolean =>
    [dialect.sql.quote(column), dialect.sql.identifier(column)].includes(expression);
  const column = columnFields(model).find(({ dbName }) => names(dbName))?.dbName;
  return column === undefined ? { kind: "expression", expression } : { kind: "column", column };
}

/** The default class of a type and method is never said; `raw("")` names none. */
export function operatorClass(
  ops: NonNullable<WrittenItem["ops"]>,
  method: string | undefined,
  declaring: Declaring,
): string | undefined {
  return "raw" in ops ? ops.raw || undefined : declaring.dialect.sql.operatorClass(ops.name, method);
}

/** The column of a field. */
export function columnName(field: string, model: { readonly fields: Model["fields"] }): string {
  return columnFields(model).find((each) => each.name === field)?.dbName ?? field;
}

/** What an item is called in a conventional name: its column, or `expr`. */
export function itemNames(items: readonly IndexItem[]): readonly string[] {
  return items.map(({ target }) => (target.kind === "column" ? target.column : "expr"));
}
