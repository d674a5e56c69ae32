/** What of columns a schema does not say, as Prisma's schemas cannot: it stays as the database has it. */
import type { Column, Table } from "../catalog.js";
import type { TypeRules } from "../dialect.js";
import { itemColumns } from "../object-ids.js";
import { keepUnsaid } from "./unsaid.js";

export function adoptColumns(to: Table, from: Table, types: TypeRules): readonly Column[] {
  const known = new Map(from.columns.map((column) => [column.name, column]));
  return to.columns.map((column) => {
    const live = known.get(column.name);
    return live === undefined ? column : adoptColumn(column, live, { to, from }, types);
  });
}

function adoptColumn(
  to: Column,
  from: Column,
  tables: { readonly to: Table; readonly from: Table },
  types: TypeRules,
): Column {
  const unsaid = ["collation", "storage", "compression", "statistics", "notNull", "onConflict", "inherited"] as const;
  return alikeColumn(keepUnsaid(to, from, unsaid), from, tables, types);
}

/** Where schema and database have the same column by other means, as the database has it. */
export function alikeColumn(
  to: Column,
  from: Column,
  tables: { readonly to: Table; readonly from: Table },
  types: TypeRules,
): Column {
  const { identity, default: value, generated, ...column } = to;
  const type = types.interchangeable(from.type, to.type) ? from.type : to.type;
  const isRowid = type.text === from.type.text && isKey(to, tables.to) && isKey(from, tables.from);
  return {
    ...column,
    type,
    nullable: keepsNullable(to, from) ? from.nullable : to.nullable,
    ...adoptValue({ identity, default: value, generated }, from, isRowid),
  };
}

/** A list is one whether or not it may be NULL. */
const keepsNullable = (to: Column, from: Column): boolean =>
  to.type.text.endsWith("[]") && from.type.text.endsWith("[]");

interface Value {
  readonly identity: Column["identity"];
  readonly default: Column["default"];
  readonly generated: Column["generated"];
}

/**
 * Where values come from. `autoincrement()` says that the database numbers the rows, not how: by serial or identity, with
 * a sequence of any name, owned or not. SQLite's rowid numbers a key in any case, and the keyword only keeps it from
 * using a number twice. A generated column is one with a default to Prisma.
 */
function adoptValue(to: Value, from: Column, isRowid: boolean): Pick<Column, "identity" | "default" | "generated"> {
  const numbered =
    to.identity?.kind === "serial" && (from.identity !== undefined || from.default?.startsWith("nextval(") === true);
  const generated = to.generated === undefined && from.generated !== undefined;
  if (numbered || generated)
    return present({ identity: from.identity, default: from.default, generated: from.generated });
  const rowid = isRowid && [to.identity?.kind, from.identity?.kind].includes("autoincrement");
  return present({ ...to, identity: rowid ? from.identity : to.identity });
}

function present(value: Value): Pick<Column, "identity" | "default" | "generated"> {
  return {
    ...(value.default === undefined ? {} : { default: value.default }),
    ...(value.generated === undefined ? {} : { generated: value.generated }),
    ...(value.identity === undefined ? {} : { identity: value.identity }),
  };
}

export function keyColumns({ primaryKey }: Table): readonly string[] {
  return primaryKey === undefined ? [] : (itemColumns(primaryKey.items) ?? []);
}

/** Whether the column alone is the primary key. */
function isKey(column: Column, table: Table): boolean {
  const key = keyColumns(table);
  return key.length === 1 && key[0] === column.name;
}
