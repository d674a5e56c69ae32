/** A connection to one SQLite database. */
import { createHash } from "node:crypto";
import { DatabaseError, type Connection, type QualifiedName, type Row } from "@dsl/planner";
import type { Database, Statement } from "better-sqlite3";
import { checkOrphans, countOrphans } from "./foreign-key-check.js";
import { patiently } from "./patiently.js";
import { readRows } from "./read-rows.js";
import { scriptParts, type ScriptPart } from "./script-parts.js";

export interface ConnectionOptions {
  readonly identity: string;
  readonly lockTimeoutMs: number;
  readonly onStatement: ((sql: string, durationMs: number) => void) | undefined;
}

export class SqliteConnection implements Connection {
  readonly serverVersion: number;
  readonly serverName: string;
  readonly identity: string;

  constructor(
    readonly database: Database,
    private readonly options: ConnectionOptions,
  ) {
    const version = database.prepare("select sqlite_version()").pluck().get() as string;
    this.serverName = `SQLite ${version}`;
    this.serverVersion = comparableVersion(version);
    this.identity = options.identity;
  }

  query(sql: string, params: readonly unknown[] = []): Promise<readonly Row[]> {
    return this.run(sql, (statement) => readRows(statement, params));
  }

  execute(sql: string): Promise<number> {
    return this.run(sql, (statement) => {
      if (!statement.reader) return statement.run().changes;
      statement.all();
      return 0;
    });
  }

  async executeScript(script: string): Promise<void> {
    const foreignKeys = this.foreignKeys();
    try {
      for (const part of scriptParts(script)) await this.runPart(part, script);
    } catch (error) {
      this.setForeignKeys(foreignKeys);
      throw error;
    }
  }

  transaction<T>(work: () => Promise<T>): Promise<T> {
    return this.between("begin immediate", work);
  }

  async step<T>(work: () => Promise<T>): Promise<T> {
    const foreignKeys = this.foreignKeys();
    this.setForeignKeys(false);
    try {
      return await this.between("begin immediate", async () => {
        const before = countOrphans(this.database);
        const result = await work();
        checkOrphans(this.database, before);
        return result;
      });
    } finally {
      this.setForeignKeys(foreignKeys);
      // A statement that failed half way through a rebuild leaves it on.
      this.database.pragma("legacy_alter_table = off");
    }
  }

  /** The first read takes the snapshot. */
  snapshot<T>(work: () => Promise<T>): Promise<T> {
    return this.between("begin", async () => {
      await this.execute("select 1 from sqlite_master");
      return work();
    });
  }

  /** All that is read follows from the statements that made it. */
  stateMark(): Promise<string> {
    const made = this.database.prepare("select type, name, tbl_name, sql from sqlite_master order by type, name").raw();
    return Promise.resolve(createHash("sha256").update(JSON.stringify(made.all())).digest("hex"));
  }

  async hasTable({ name }: QualifiedName): Promise<boolean> {
    const sql = "select 1 from sqlite_master where type = 'table' and name = ? collate nocase";
    return (await this.query(sql, [name])).length > 0;
  }

  /** SQLite has no locks but that of a transaction: `step` takes it. */
  tryLock(): Promise<boolean> {
    return Promise.resolve(true);
  }

  unlock(): Promise<void> {
    return Promise.resolve();
  }

  close(): Promise<void> {
    this.database.close();
    return Promise.resolve();
  }

  private foreignKeys(): boolean {
    return this.database.pragma("foreign_keys", { simple: true }) === 1;
  }

  private setForeignKeys(on: boolean): void {
    this.database.pragma(`foreign_keys = ${on ? "on" : "off"}`);
  }

  private async between<T>(begin: string, work: () => Promise<T>): Promise<T> {
    await this.execute(begin);
    try {
      const result = await work();
      await this.execute("commit");
      return result;
    } catch (error) {
      this.rollBack();
      throw error;
    }
  }

  /** The engine has already done so after some errors. */
  private rollBack(): void {
    if (this.database.inTransaction) this.database.exec("rollback");
  }

  private async runPart({ statements, transaction }: ScriptPart, script: string): Promise<void> {
    const runAll = async (): Promise<void> => {
      for (const statement of statements)
        await this.execute(statement).catch((error) => failAt(statement, script, error));
    };
    if (this.database.inTransaction) return runAll();
    if (transaction) return this.transaction(runAll);
    try {
      await runAll();
      if (this.database.inTransaction) throw new DatabaseError("other", "the script leaves its transaction open");
    } catch (error) {
      this.rollBack();
      throw error;
    }
  }

  private async run<T>(sql: string, read: (statement: Statement) => T): Promise<T> {
    const started = performance.now();
    const result = await patiently(() => read(this.database.prepare(sql)), this.options.lockTimeoutMs);
    this.options.onStatement?.(sql, performance.now() - started);
    return result;
  }
}

/** Says which of many statements it was. */
function failAt(statement: string, script: string, error: unknown): never {
  if (!(error instanceof DatabaseError) || statement.length >= script.trim().length - 1) throw error;
  const { kind, message, detail, engineCode } = error;
  const where = `in: ${statement.length > 200 ? `${statement.slice(0, 200)}…` : statement}`;
  throw new DatabaseError(kind, message, detail === undefined ? where : `${detail}\n${where}`, engineCode);
}

/** `3.53.2` → 3053002 */
function comparableVersion(version: string): number {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  return major * 1_000_000 + minor * 1_000 + patch;
}
