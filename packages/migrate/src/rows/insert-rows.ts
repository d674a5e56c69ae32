/** Puts sampled rows into a scratch: parents first, a table at once, and what is refused again while more rows find theirs. */
import { DatabaseError, type Connection, type Dialect, type Table } from "@dsl/planner";
import { orderTables } from "./order-tables.js";
import type { Sample } from "./sample-rows.js";

/** How many rows of each table went in. */
export async function insertRows(
  scratch: Connection,
  dialect: Dialect,
  sample: Sample,
): Promise<ReadonlyMap<Table, number>> {
  const inserted = new Map<Table, number>();
  await scratch.transaction(async () => {
    let waiting: { readonly table: Table; readonly row: string }[] = [];
    for (const table of orderTables([...sample.keys()])) {
      const rows = sample.get(table)!;
      if (rows.length === 0) continue;
      const failure = await tried(scratch, () => insertAll(scratch, dialect.rows.insert(table), rows));
      if (failure === undefined) inserted.set(table, rows.length);
      else waiting.push(...rows.map((row) => ({ table, row })));
    }
    for (let before = Infinity; waiting.length > 0 && waiting.length < before;) {
      before = waiting.length;
      const refused: typeof waiting = [];
      for (const each of waiting) {
        const failure = await tried(scratch, () => scratch.query(dialect.rows.insert(each.table), [each.row]));
        if (failure === undefined) inserted.set(each.table, (inserted.get(each.table) ?? 0) + 1);
        else refused.push(each);
      }
      waiting = refused;
    }
  });
  return inserted;
}

async function insertAll(scratch: Connection, sql: string, rows: readonly string[]): Promise<void> {
  for (const row of rows) await scratch.query(sql, [row]);
}

/** Runs statements in an open transaction; when one fails nothing of them is left. Returns the message. */
export async function tried(scratch: Connection, work: () => Promise<unknown>): Promise<string | undefined> {
  await scratch.execute("savepoint some_rows");
  let failure: string | undefined;
  try {
    await work();
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.kind === "connectionLost") throw error;
    failure = error.message;
    await scratch.execute("rollback to savepoint some_rows");
  }
  await scratch.execute("release savepoint some_rows");
  return failure;
}
