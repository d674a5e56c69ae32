/** All that is known of one table before it is read, and of the tables that it may refer to. */
import { fold } from "../ddl/fold.js";
import { plainStrings } from "../ddl/plain-strings.js";
import type { ConstraintText } from "../ddl/read-constraint.js";
import type { TableText } from "../ddl/read-create-table.js";
import type { ColumnRow, ForeignKeyRow, IndexItemRow, TableKindRow } from "./queries.js";

export interface TableRows {
  readonly kind: TableKindRow;
  readonly text: TableText;
  readonly columns: readonly ColumnRow[];
  readonly indexItems: readonly IndexItemRow[];
  readonly foreignKeys: readonly ForeignKeyRow[];
  /** The statement of each index that has one. */
  readonly indexSql: ReadonlyMap<string, string>;
  readonly tables: NamedTables;
}

export interface NamedTable {
  readonly name: string;
  readonly columns: readonly ColumnRow[];
}

/** Every table that is read, by its folded name. */
export type NamedTables = ReadonlyMap<string, NamedTable>;

/** An expression over the table, as any build of the engine takes it. */
export function expressionOf(text: string, { columns }: TableRows): string {
  return plainStrings(text, new Set(columns.map(({ name }) => fold(name))));
}

type Text<Kind> = Extract<ConstraintText, { readonly kind: Kind }>;

/** The table's constraints of one kind, in the order written. */
export function constraintTexts<Kind extends ConstraintText["kind"]>(
  text: TableText,
  kind: Kind,
): readonly Text<Kind>[] {
  return text.constraints.filter((constraint): constraint is Text<Kind> => constraint.kind === kind);
}

/** Columns of the primary key in its order. */
export function keyColumns(columns: readonly ColumnRow[]): readonly ColumnRow[] {
  return columns.filter(({ key }) => key > 0).sort((left, right) => left.key - right.key);
}

/** A name written in any case, as its table spells it. */
export function spelledAs(columns: readonly ColumnRow[], written: string): string {
  return columns.find(({ name }) => fold(name) === fold(written))?.name ?? written;
}
