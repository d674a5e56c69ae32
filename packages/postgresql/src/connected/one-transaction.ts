/**
 * A connection all of whose work is one transaction that never commits: what others call transactions are savepoints in it.
 * What needs a commit, or cannot run in a transaction, fails here; a statement that would end the transaction is refused. An index is
 * built or dropped in the plain form where it would be concurrently: of a table that is not partitioned that comes to the same.
 */
import { type Connection, DatabaseError, type QualifiedName, type Row } from "@dsl/planner";
import type { PostgresqlConnection } from "./connection.js";
import { plainForm } from "./plain-form.js";
import { StateMarks } from "./state-marks.js";

export class OneTransaction implements Connection {
  readonly serverVersion: number;
  readonly serverName: string;
  readonly identity: string;
  #depth = 0;

  private constructor(
    private readonly connection: PostgresqlConnection,
    private readonly id: string,
    private readonly marks: StateMarks,
  ) {
    this.serverVersion = connection.serverVersion;
    this.serverName = connection.serverName;
    this.identity = connection.identity;
  }

  /** `outside` is another connection to the same database: it sees what the transaction began with. Takes over both. */
  static async begin(connection: PostgresqlConnection, outside: PostgresqlConnection): Promise<OneTransaction> {
    await connection.executeScript(beginning);
    const [row] = await connection.query("select pg_current_xact_id()::xid::text as id");
    const id = String(row?.id);
    return new OneTransaction(connection, id, new StateMarks(connection, outside, id));
  }

  query(sql: string, params: readonly unknown[] = []): Promise<readonly Row[]> {
    return this.connection.query(sql, params);
  }

  async execute(sql: string): Promise<number> {
    refuseEnd(sql);
    return this.connection.execute(sql);
  }

  async executeScript(sql: string): Promise<void> {
    refuseEnd(sql);
    const plain = plainForm(sql);
    if (plain === undefined) return this.connection.executeSingle(sql);
    const before = await this.#partitionedIndexes();
    await this.connection.executeSingle(plain);
    if ((await this.#partitionedIndexes()) !== before)
      throw new DatabaseError("other", "no index of a partitioned table is built or dropped concurrently");
  }

  async #partitionedIndexes(): Promise<unknown> {
    const [row] = await this.connection.query("select count(*)::text as indexes from pg_class where relkind = 'I'");
    return row?.indexes;
  }

  transaction<T>(work: () => Promise<T>): Promise<T> {
    return this.#unit(work);
  }

  step<T>(work: () => Promise<T>): Promise<T> {
    return this.#unit(work);
  }

  /** Nobody else changes this database. Settings are again what they were. */
  async snapshot<T>(work: () => Promise<T>): Promise<T> {
    await this.connection.execute("savepoint dsl_snapshot");
    try {
      return await work();
    } finally {
      await this.#rollBackTo("dsl_snapshot");
    }
  }

  stateMark(): Promise<string | undefined> {
    return this.marks.read();
  }

  hasTable(name: QualifiedName): Promise<boolean> {
    return this.connection.hasTable(name);
  }

  tryLock(name: string): Promise<boolean> {
    return this.connection.tryLock(name);
  }

  unlock(name: string): Promise<void> {
    return this.connection.unlock(name);
  }

  /** Whether the transaction is still the one that was begun: nothing of it was committed. */
  async isWhole(): Promise<boolean> {
    try {
      await this.connection.execute(`rollback to savepoint ${whole}`);
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      return error.kind === "connectionLost";
    }
    const [row] = await this.connection.query("select pg_current_xact_id_if_assigned()::xid::text as id");
    return row?.id === this.id;
  }

  async close(): Promise<void> {
    await this.connection.close();
    await this.marks.close();
  }

  /** What a commit would have checked is checked at its end. */
  async #unit<T>(work: () => Promise<T>): Promise<T> {
    const savepoint = `dsl_${this.#depth++}`;
    await this.connection.execute(`savepoint ${savepoint}`);
    try {
      const result = await work();
      await this.#checkDeferred();
      await this.connection.execute(`release savepoint ${savepoint}`);
      return result;
    } catch (error) {
      await this.#rollBackTo(savepoint);
      throw error;
    } finally {
      this.#depth--;
    }
  }

  /** By name: ALL would also be said of constraints that are made later. */
  async #checkDeferred(): Promise<void> {
    const [row] = await this.connection.query(deferredConstraints);
    if (typeof row?.names !== "string") return;
    await this.connection.execute(`set constraints ${row.names} immediate`);
    await this.connection.execute(`set constraints ${row.names} deferred`);
  }

  async #rollBackTo(savepoint: string): Promise<void> {
    try {
      await this.connection.execute(`rollback to savepoint ${savepoint}`);
      await this.connection.execute(`release savepoint ${savepoint}`);
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
    }
  }
}

/** As long as this savepoint is there, the transaction is. */
const whole = "dsl_whole";

/** One at a time: two who change the same tables would wait for each other in the middle. */
const beginning = `begin; set local lock_timeout = '60s'; select pg_advisory_xact_lock(hashtextextended('dsl borrow', 0));
  set local lock_timeout = 0; savepoint ${whole}`;

const deferredConstraints = `
  select string_agg(distinct format('%I.%I', n.nspname, c.conname), ', ') as names
  from pg_constraint c join pg_namespace n on n.oid = c.connamespace where c.condeferred`;

const comments = String.raw`(?:\s|--[^\n]*(?:\n|$)|/\*[\s\S]*?\*/)*`;
const ends = new RegExp(
  `^${comments}(?:commit|end|abort|rollback(?!\\s+to)|begin|start|prepare|set|reset|discard|select\\s+(?:pg_catalog\\.)?set_config)\\b`,
  "i",
);

/** Settings too: they would last until the end of what others think is several transactions. */
function refuseEnd(sql: string): void {
  if (ends.test(sql))
    throw new DatabaseError("other", "this statement cannot be tried in a transaction that is rolled back");
}
