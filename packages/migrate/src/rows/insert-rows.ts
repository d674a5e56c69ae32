/** Puts sampled rows into a scratch: parents first, and again while more rows find theirs. */
import { DatabaseError, type Connection, type Dialect, type Table } from "@dsl/planner";
import { orderTables } from "./order-tables.js";
import type { Sample } from "./sample-rows.js";

/** How many rows of each table went in. */
export async function insertRows(
  scratch: Connection,
  dialect: Dialect,
  sample: Sample,
): Promise<ReadonlyMap<Table, number>> {
  let waiting = orderTables([...sample.keys()]).flatMap((table) => sample.get(table)!.map((row) => ({ table, row })));
  const inserted = new Map<Table, number>();
  await scratch.transaction(async () => {
    for (let before = Infinity; waiting.length > 0 && waiting.length < before;) {
      before = waiting.length;
      const refused: typeof waiting = [];
      for (const each of waiting) {
        const failure = await tryStatement(scratch, dialect.rows.insert(each.table), [each.row]);
        if (failure === undefined) inserted.set(each.table, (inserted.get(each.table) ?? 0) + 1);
        else refused.push(each);
      }
      waiting = refused;
    }
  });
  return inserted;
}

/** Runs a statement of an open transaction; when it fails nothing of it is left. Returns the message. */
export async function tryStatement(
  scratch: Connection,
  sql: string,
  params: readonly unknown[] = [],
): Promise<string | undefined> {
  await scratch.execute("savepoint one_row");
  let failure: string | undefined;
  try {
    await scratch.query(sql, params);
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.kind === "connectionLost") throw error;
    failure = error.message;
    await scratch.execute("rollback to savepoint one_row");
  }
  await scratch.execute("release savepoint one_row");
  return failure;
}
