/** Rows that refer to rows which do not exist, for work that ran while nobody looked. */
import { DatabaseError } from "@dsl/planner";
import type { Database } from "better-sqlite3";
import { fold } from "../ddl/fold.js";

/** How many there are in each table, by its folded name; undefined where the engine cannot tell: a key refers to what is not unique. */
export type Orphans = ReadonlyMap<string, number | undefined>;

export function countOrphans(database: Database): Orphans {
  const names = database.prepare("select name from pragma_table_list where schema = 'main' and type = 'table'").pluck();
  return new Map((names.all() as readonly string[]).map((name) => [fold(name), countIn(name, database)]));
}

function countIn(table: string, database: Database): number | undefined {
  try {
    return database.prepare("select count(*) from pragma_foreign_key_check(?)").pluck().get(table) as number;
  } catch {
    return undefined;
  }
}

/** Throws `DatabaseError` when there are more than before: those that a database has always had stop nobody. */
export function checkOrphans(database: Database, before: Orphans): void {
  const after = [...countOrphans(database)].filter(([table]) => !before.has(table) || before.get(table) !== undefined);
  if (total(after) <= total([...before])) return;
  const more = after.find(([table, count = 0]) => count > (before.get(table) ?? 0));
  const [orphan] = database.prepare("select * from pragma_foreign_key_check(?)").all(more?.[0]) as readonly Orphan[];
  if (orphan !== undefined)
    throw new DatabaseError("constraint", message(orphan), undefined, "SQLITE_CONSTRAINT_FOREIGNKEY");
}

const total = (counts: readonly (readonly [string, number | undefined])[]): number =>
  counts.reduce((sum, [, count = 0]) => sum + count, 0);

interface Orphan {
  readonly table: string;
  /** Null in a table without rowids. */
  readonly rowid: number | null;
  readonly parent: string;
}

function message({ table, rowid, parent }: Orphan): string {
  const row = rowid === null ? "a row" : `row ${rowid}`;
  return `${row} of table "${table}" refers to a row of "${parent}" that does not exist`;
}
