/** Rows that refer to rows which do not exist, for work that ran while nobody looked. */
import { DatabaseError } from "@dsl/planner";
import type { Database } from "better-sqlite3";

/** How many there are; undefined where the engine cannot tell, because some key refers to what is not unique. */
export function countOrphans(database: Database): number | undefined {
  try {
    return database.prepare("select count(*) from pragma_foreign_key_check").pluck().get() as number;
  } catch {
    return undefined;
  }
}

/** Throws `DatabaseError` when there are more than before: those that a database has always had stop nobody. */
export function checkOrphans(database: Database, before: number | undefined): void {
  if (before === undefined || (countOrphans(database) ?? Infinity) <= before) return;
  const [orphan] = database.pragma("foreign_key_check") as readonly Orphan[];
  if (orphan !== undefined)
    throw new DatabaseError("constraint", message(orphan), undefined, "SQLITE_CONSTRAINT_FOREIGNKEY");
}

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
