/** What of columns a schema does not say, as Prisma's schemas cannot: it stays as the database has it. */
import type { Catalog, Column, ColumnType, Table } from "../catalog.js";
import type { TypeRules } from "../dialect.js";
import { nameKey } from "../names.js";
import { itemColumns } from "../object-ids.js";
import { keepUnsaid } from "./unsaid.js";

/** What tells whether two columns are one to Prisma. */
export interface Alike {
  readonly types: TypeRules;
  /** Base types of the live domains, by `nameKey`. */
  readonly domains: ReadonlyMap<string, ColumnType>;
}

export const alikeIn = ({ domains }: Catalog, types: TypeRules): Alike => ({
  types,
  domains: new Map(domains.map((domain) => [nameKey(domain), domain.type])),
});

export function adoptColumns(to: Table, from: Table, alike: Alike): readonly Column[] {
  const known = new Map(from.columns.map((column) => [column.name, column]));
  return to.columns.map((column) => {
    const live = known.get(column.name);
    return live === undefined ? column : adoptColumn(column, live, { to, from }, alike);
  });
}

function adoptColumn(
  to: Column,
  from: Column,
  tables: { readonly to: Table; readonly from: Table },
  alike: Alike,
): Column {
  const unsaid = ["collation", "storage", "compression", "statistics", "notNull", "onConflict", "inherited"] as const;
  return alikeColumn(keepUnsaid(to, from, unsaid), from, tables, alike);
}

/** Where schema and database have the same column by other means, as the database has it. */
export function alikeColumn(
  to: Column,
  from: Column,
  tables: { readonly to: Table; readonly from: Table },
  alike: Alike,
): Column {
  const { identity, default: value, generated, ...column } = to;
  const type = isAlike(from.type, to.type, alike) ? from.type : to.type;
  const inKeys = [[to, tables.to] as const, [from, tables.from] as const].every(([of, table]) => inKey(of, table));
  const isRowid = type.text === from.type.text && isKey(to, tables.to) && isKey(from, tables.from);
  return {
    ...column,
    type,
    nullable: (inKeys && !to.nullable) || keepsNullable(to, from) ? from.nullable : to.nullable,
    ...adoptValue({ identity, default: value, generated }, from, isRowid, alike),
  };
}

/** A domain is its base type to Prisma. */
function isAlike(from: ColumnType, to: ColumnType, { types, domains }: Alike): boolean {
  const base = from.userType === undefined ? undefined : domains.get(nameKey(from.userType));
  return types.interchangeable(from, to) || (base !== undefined && types.interchangeable(base, to));
}

/** A list is one whether or not it may be NULL, as is a number from a sequence. */
const keepsNullable = (to: Column, from: Column): boolean =>
  isNumbered(to, from) || (to.type.text.endsWith("[]") && from.type.text.endsWith("[]"));

/** `autoincrement()` says that the database numbers the rows, not how: by serial or identity, with a sequence of any name, owned or not. */
const isNumbered = ({ identity }: { readonly identity?: Column["identity"] | undefined }, from: Column): boolean =>
  identity?.kind === "serial" && (from.identity !== undefined || from.default?.startsWith("nextval(") === true);

interface Value {
  readonly identity: Column["identity"];
  readonly default: Column["default"];
  readonly generated: Column["generated"];
}

/**
 * Where values come from. SQLite's rowid numbers a key in any case, and the keyword only keeps it from using a number twice. A
 * generated column is one with a default to Prisma, and a constant is one however it is spelt.
 */
function adoptValue(
  to: Value,
  from: Column,
  isRowid: boolean,
  { types }: Alike,
): Pick<Column, "identity" | "default" | "generated"> {
  const generated = to.generated === undefined && from.generated !== undefined;
  if (isNumbered(to, from) || generated)
    return present({ identity: from.identity, default: from.default, generated: from.generated });
  const rowid = isRowid && [to.identity?.kind, from.identity?.kind].includes("autoincrement");
  const isSame = from.default !== undefined && types.sameDefault(to.default ?? "NULL", from.default);
  return present({
    ...to,
    identity: rowid ? from.identity : to.identity,
    default: isSame ? from.default : to.default,
  });
}

function present(value: Value): Pick<Column, "identity" | "default" | "generated"> {
  return {
    ...(value.default === undefined ? {} : { default: value.default }),
    ...(value.generated === undefined ? {} : { generated: value.generated }),
    ...(value.identity === undefined ? {} : { identity: value.identity }),
  };
}

/** To Prisma no key is optional; SQLite's may be NULL. */
const inKey = ({ name }: Column, table: Table): boolean => keyColumns(table).includes(name);

function keyColumns({ primaryKey }: Table): readonly string[] {
  return primaryKey === undefined ? [] : (itemColumns(primaryKey.items) ?? []);
}

/** Whether the column alone is the primary key. */
function isKey(column: Column, table: Table): boolean {
  const key = keyColumns(table);
  return key.length === 1 && key[0] === column.name;
}
