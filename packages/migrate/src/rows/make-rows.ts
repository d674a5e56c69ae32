/** Makes up rows for tables by the types of their columns: foreign keys satisfied, unique columns different. */
import {
  nameKey,
  type Catalog,
  type Column,
  type Connection,
  type Dialect,
  type ForeignKey,
  type Table,
  tableNamed,
} from "@dsl/planner";
import { tried } from "./insert-rows.js";
import { orderTables, withParents } from "./order-tables.js";

/** So many rows in each table. */
const rowCount = 3;

export interface MadeRows {
  /** How many rows each table has now. */
  readonly counts: ReadonlyMap<Table, number>;
  /** Tables that took none, and why. */
  readonly refused: ReadonlyMap<Table, string>;
}

/** `counts` are the rows that tables have already. Parents that have none are filled as well. */
export async function makeRows(
  scratch: Connection,
  dialect: Dialect,
  catalog: Catalog,
  tables: readonly Table[],
  counts: ReadonlyMap<Table, number>,
): Promise<MadeRows> {
  const filling: Filling = { scratch, dialect, catalog, counts: new Map(counts) };
  const refused = new Map<Table, string>();
  await scratch.transaction(async () => {
    for (const table of orderTables(withParents(tables, catalog))) {
      if (countOf(filling, table) > 0) continue;
      const failure = await fillTable(filling, table);
      if (failure !== undefined) refused.set(table, failure);
    }
  });
  return { counts: filling.counts, refused };
}

interface Filling {
  readonly scratch: Connection;
  readonly dialect: Dialect;
  readonly catalog: Catalog;
  readonly counts: Map<Table, number>;
}

function countOf({ counts }: Filling, table: Table): number {
  return counts.get(table) ?? 0;
}

/** The last message when not one row went in. */
async function fillTable(filling: Filling, table: Table): Promise<string | undefined> {
  if (await fillAtOnce(filling, table)) return undefined;
  let failure: string | undefined;
  for (let n = 1; n <= rowCount; n++) {
    failure = await fillRow(filling, table, n);
    if (failure === undefined) filling.counts.set(table, countOf(filling, table) + 1);
  }
  return countOf(filling, table) > 0 ? undefined : failure;
}

/** All rows with all values, as most tables take them. */
async function fillAtOnce(filling: Filling, table: Table): Promise<boolean> {
  const { scratch, dialect, counts } = filling;
  const rows = Array.from({ length: rowCount }, (_, row) => rowValues(filling, table, row + 1, () => true));
  const inserts = rows.flatMap((values) => (typeof values === "string" ? [] : insertStatement(dialect, table, values)));
  if (inserts.length < rowCount) return false;
  const failure = await tried(scratch, () => scratch.executeScript(inserts.join(";\n")));
  if (failure === undefined) counts.set(table, rowCount);
  return failure === undefined;
}

/** A check may refuse a made-up value: then what has a default gets it, and at last only what must be given is. */
async function fillRow(filling: Filling, table: Table, n: number): Promise<string | undefined> {
  const attempts: readonly ((column: Column) => boolean)[] = [
    () => true,
    (column) => column.default === undefined,
    (column) => column.default === undefined && !column.nullable,
  ];
  let failure: string | undefined;
  for (const wanted of attempts) {
    const values = rowValues(filling, table, n, wanted);
    if (typeof values === "string") return values;
    failure = await tried(filling.scratch, () =>
      filling.scratch.execute(insertStatement(filling.dialect, table, values)),
    );
    if (failure === undefined) return undefined;
  }
  return failure;
}

/** SQL expressions by column, or the reason why a column that needs one has none. */
function rowValues(
  filling: Filling,
  table: Table,
  n: number,
  wanted: (column: Column) => boolean,
): ReadonlyMap<string, string> | string {
  const values = new Map<string, string>();
  for (const column of table.columns) {
    if (column.generated !== undefined || column.identity !== undefined || !wanted(column)) continue;
    const value = columnValue(filling, table, column, n);
    if (value !== undefined) values.set(column.name, value);
    else if (!column.nullable && column.default === undefined) return reason(table, column);
  }
  return values;
}

function reason(table: Table, column: Column): string {
  const key = table.foreignKeys.find((each) => each.columns.includes(column.name));
  return key === undefined
    ? `no value can be made up for column "${column.name}" of type ${column.type.text}`
    : `column "${column.name}" needs a row of "${key.references.name}", which has none`;
}

function columnValue(filling: Filling, table: Table, column: Column, n: number): string | undefined {
  const key = table.foreignKeys.find((each) => each.columns.includes(column.name));
  if (key === undefined) return filling.dialect.rows.value(column, table, n, filling.catalog);
  const referenced = key.referencedColumns[key.columns.indexOf(column.name)]!;
  if (nameKey(key.references) === nameKey(table)) return ownValue(filling, table, column, referenced, n);
  return parentValue(filling, key, referenced, n);
}

/** A row that must refer to its own table refers to itself. */
function ownValue(filling: Filling, table: Table, column: Column, referenced: string, n: number): string | undefined {
  const target = table.columns.find((each) => each.name === referenced);
  if (column.nullable || target === undefined) return undefined;
  return filling.dialect.rows.value(target, table, n, filling.catalog);
}

function parentValue(filling: Filling, key: ForeignKey, referenced: string, n: number): string | undefined {
  const { sql } = filling.dialect;
  const parent = tableNamed(filling.catalog, key.references);
  const count = parent === undefined ? 0 : countOf(filling, parent);
  if (count === 0) return undefined;
  const order = key.referencedColumns.map((column) => sql.quote(column)).join(", ");
  const place = `order by ${order} limit 1 offset ${(n - 1) % count}`;
  return `(select ${sql.quote(referenced)} from ${sql.qualify(key.references)} ${place})`;
}

function insertStatement({ sql }: Dialect, table: Table, values: ReadonlyMap<string, string>): string {
  const into = `insert into ${sql.qualify(table)}`;
  if (values.size === 0) return `${into} default values`;
  return `${into} (${[...values.keys()].map((name) => sql.quote(name)).join(", ")}) values (${[...values.values()].join(", ")})`;
}
