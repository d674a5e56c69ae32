/** What no schema can say of a table of this database stays as the database has it, whatever the schema manages. */
import type { Column, ForeignKey, PrimaryKey, QualifiedName, Table } from "../catalog.js";
import type { Dialect } from "../dialect.js";
import { sameName } from "../names.js";
import { keyColumns } from "./adopt-columns.js";
import { keepUnsaid } from "./unsaid.js";

/** `exists`: whether a table is there or declared. */
export function adoptUnsayable(
  to: Table,
  from: Table,
  exists: (table: QualifiedName) => boolean,
  { target }: Dialect,
): Table {
  const isNameless = (kind: "id" | "relation"): boolean => target.unsupportedAttributes[`${kind}.map`] !== undefined;
  const foreignKeys = isNameless("relation") ? to.foreignKeys.map((key) => namedAs(key, from)) : to.foreignKeys;
  const { primaryKey } = to;
  return {
    ...to,
    columns: adoptColumns(to, from),
    ...(primaryKey === undefined || !isNameless("id") ? {} : { primaryKey: withName(primaryKey, from.primaryKey) }),
    foreignKeys: [...foreignKeys, ...from.foreignKeys.filter(({ references }) => !exists(references))],
  };
}

/** A required column may say what becomes of a row without a value, and those of SQLite's keys may be NULL. */
function adoptColumns(to: Table, from: Table): readonly Column[] {
  const known = new Map(from.columns.map((column) => [column.name, column]));
  const keys = [to, from].map((table) => new Set(keyColumns(table)));
  return to.columns.map((column) => {
    const live = known.get(column.name);
    if (live === undefined || column.nullable) return column;
    if (!live.nullable) return keepUnsaid(column, live, ["onConflict"]);
    return keys.every((key) => key.has(column.name)) ? { ...column, nullable: true } : column;
  });
}

function namedAs(key: ForeignKey, { foreignKeys }: Table): ForeignKey {
  const live = foreignKeys.find(
    ({ columns, references }) => columns.join() === key.columns.join() && sameName(references, key.references),
  );
  return withName(key, live);
}

function withName<T extends ForeignKey | PrimaryKey>(of: T, { name }: Pick<T, "name"> | undefined = {}): T {
  return name === undefined ? of : { ...of, name };
}
