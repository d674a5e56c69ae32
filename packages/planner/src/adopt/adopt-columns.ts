/** What of columns a schema does not say, as Prisma's schemas cannot: it stays as the database has it. */
import type { Column, Identity, Table } from "../catalog.js";
import type { TypeRules } from "../dialect.js";
import { itemColumns } from "../object-ids.js";
import { keepUnsaid } from "./unsaid.js";

export function adoptColumns(to: Table, from: Table, types: TypeRules): readonly Column[] {
  const known = new Map(from.columns.map((column) => [column.name, column]));
  return to.columns.map((column) => {
    const live = known.get(column.name);
    return live === undefined ? column : adoptColumn(column, live, from, types);
  });
}

function adoptColumn(to: Column, from: Column, table: Table, types: TypeRules): Column {
  const unsaid = ["collation", "storage", "compression", "statistics", "notNull", "onConflict", "inherited"] as const;
  const { identity: said, ...column } = keepUnsaid(to, from, unsaid);
  const identity = adoptNumbering(to, from, isKey(from, table)) ? from.identity : said;
  return {
    ...column,
    type: types.interchangeable(from.type, to.type) ? from.type : to.type,
    ...(identity === undefined ? {} : { identity }),
  };
}

/**
 * `autoincrement()` says that the database numbers the rows, not how: by serial or identity, with a sequence of any name.
 * SQLite's rowid numbers a key in any case, and the keyword only keeps it from using a number twice.
 */
function adoptNumbering(to: Column, from: Column, key: boolean): boolean {
  const kinds: readonly (Identity["kind"] | undefined)[] = [to.identity?.kind, from.identity?.kind];
  if (kinds.includes("autoincrement")) return key && to.type.text === from.type.text;
  return to.identity?.kind === "serial" && from.identity !== undefined;
}

/** Whether the column alone is the primary key. */
function isKey(column: Column, { primaryKey }: Table): boolean {
  const columns = primaryKey === undefined ? undefined : itemColumns(primaryKey.items);
  return columns?.length === 1 && columns[0] === column.name;
}
