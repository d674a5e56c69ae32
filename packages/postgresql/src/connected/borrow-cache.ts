/** A cached database itself, in one transaction that is rolled back in the end: a copy may take longer than all that is done there. */
import type { Scratch } from "@dsl/planner";
import type { PostgresqlConnection } from "./connection.js";
import { OneTransaction } from "./one-transaction.js";

export interface Lender {
  /** To the cache. */
  connect(): Promise<PostgresqlConnection>;
  /** Something was committed to the cache: it is not what it was. */
  discard(): Promise<unknown>;
}

export async function borrowCache({ connect, discard }: Lender): Promise<Scratch> {
  const transaction = await begin([connect(), connect()]);
  const drop = async () => {
    const isWhole = await transaction.isWhole();
    await transaction.close();
    if (!isWhole) await discard();
  };
  return { connection: transaction, drop };
}

type Opening = Promise<PostgresqlConnection>;

/** Where one of them cannot be opened, or the transaction not begun, the others are closed. */
async function begin(openings: readonly [inside: Opening, outside: Opening]): Promise<OneTransaction> {
  try {
    const [inside, outside] = await Promise.all(openings);
    return await OneTransaction.begin(inside, outside);
  } catch (error) {
    for (const opened of await Promise.allSettled(openings)) {
      if (opened.status === "fulfilled") await opened.value.close();
    }
    throw error;
  }
}
