/** A connection to one PostgreSQL database. */
import { type Connection, type ConnectOptions, DatabaseError, type QualifiedName, type Row } from "@dsl/planner";
import type { Client, QueryConfig } from "pg";
import type { ServerFacts } from "./greet.js";
import { withMissingRight } from "./missing-right.js";
import { rolesIn } from "../text/roles-in.js";
import { StatementWatch } from "./statement-watch.js";
import { type Place, toDatabaseError } from "./to-database-error.js";
import { withBlocking } from "./with-blocking.js";

interface SessionOptions extends Pick<ConnectOptions, "onStatement" | "lockTimeoutMs" | "signal"> {
  /** Opens another connection to the same database. */
  aside(): Promise<PostgresqlConnection>;
}

export class PostgresqlConnection implements Connection {
  readonly serverVersion: number;
  readonly serverName: string;
  readonly identity: string;
  readonly #client: Client;
  readonly #place: Place;
  readonly #pid: number;
  readonly #options: SessionOptions;

  constructor(client: Client, place: Place, server: ServerFacts, options: SessionOptions) {
    this.serverVersion = server.serverVersion;
    this.serverName = server.serverName;
    this.identity = `${place.host}:${place.port}/${place.database}`;
    this.#client = client;
    this.#place = place;
    this.#pid = server.pid;
    this.#options = options;
    // A server that goes away while nobody asks it anything is told to the next one who asks.
    client.on("error", () => {});
  }

  async query(sql: string, params: readonly unknown[] = []): Promise<readonly Row[]> {
    const { rows } = await this.#run(sql, () => this.#client.query<Row>(sql, [...params]));
    return rows;
  }

  async execute(sql: string): Promise<number> {
    const { rowCount } = await this.#run(sql, () => this.#client.query(sql));
    return rowCount ?? 0;
  }

  async executeScript(sql: string): Promise<void> {
    await this.#run(sql, () => this.#client.query(sql));
  }

  /** A script of one statement; the engine refuses more. */
  async executeSingle(sql: string): Promise<void> {
    await this.#run(sql, () => this.#client.query({ text: sql, queryMode: "extended" } as QueryConfig));
  }

  async missingRoles(script: string): Promise<readonly string[]> {
    const named = rolesIn(script);
    if (named.length === 0) return [];
    const rows = await this.query("select rolname::text as name from pg_roles where rolname = any ($1)", [named]);
    const there = new Set(rows.map(({ name }) => name));
    return named.filter((name) => !there.has(name));
  }

  transaction<T>(work: () => Promise<T>): Promise<T> {
    return this.#inTransaction("begin", work);
  }

  step<T>(work: () => Promise<T>): Promise<T> {
    return this.#inTransaction("begin", work);
  }

  snapshot<T>(work: () => Promise<T>): Promise<T> {
    return this.#inTransaction("begin isolation level repeatable read read only", work);
  }

  async hasTable({ namespace, name }: QualifiedName): Promise<boolean> {
    const rows = await this.query(
      `select from pg_class c where c.relname = $1 and c.relkind in ('r', 'p', 'f')
        and case when $2::text is null then pg_table_is_visible(c.oid) else c.relnamespace = to_regnamespace(quote_ident($2)) end`,
      [name, namespace ?? null],
    );
    return rows.length > 0;
  }

  async tryLock(name: string): Promise<boolean> {
    const [row] = await this.query("select pg_try_advisory_lock(hashtextextended($1, 0)) as locked", [name]);
    return row?.locked === true;
  }

  async unlock(name: string): Promise<void> {
    await this.query("select pg_advisory_unlock(hashtextextended($1, 0))", [name]);
  }

  async close(): Promise<void> {
    await this.#client.end().catch(() => undefined);
  }

  async #inTransaction<T>(begin: string, work: () => Promise<T>): Promise<T> {
    await this.execute(begin);
    try {
      const result = await work();
      await this.execute("commit");
      return result;
    } catch (error) {
      await this.#rollBack();
      throw error;
    }
  }

  /** A connection that is gone has rolled back by itself. */
  async #rollBack(): Promise<void> {
    try {
      await this.execute("rollback");
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
    }
  }

  async #run<T>(sql: string, send: () => Promise<T>): Promise<T> {
    const startedMs = performance.now();
    const { lockTimeoutMs, signal, onStatement } = this.#options;
    const watch = new StatementWatch({ pid: this.#pid, lockTimeoutMs, signal, look: this.#look });
    try {
      return await send();
    } catch (error) {
      throw await this.#explain(error, sql, watch);
    } finally {
      watch.end();
      onStatement?.(sql, performance.now() - startedMs);
    }
  }

  async #explain(error: unknown, sql: string, watch: StatementWatch): Promise<DatabaseError> {
    const { user, database } = this.#place;
    const told = withBlocking(toDatabaseError(error, this.#place), await watch.blocking());
    return withMissingRight({ error: told, user, database, sql, look: this.#look });
  }

  /** One query on a connection of its own; no rows where none can be made, or it may not. */
  readonly #look = async (sql: string, params: readonly unknown[]): Promise<readonly Row[]> => {
    try {
      const aside = await this.#options.aside();
      try {
        return await aside.query(sql, params);
      } finally {
        await aside.close();
      }
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      return [];
    }
  };
}
