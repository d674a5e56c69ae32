/** Databases of a test on the test run's server: made from SQL, and gone afterwards. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Connection } from "@dsl/planner";
import { postgresqlDriver } from "@dsl/postgresql/driver";

export class Databases {
  readonly #names: string[] = [];
  /** For what commands keep on disk. */
  readonly folder = mkdtempSync(join(tmpdir(), "dsl-oracle-"));

  constructor(private readonly serverUrl: string) {}

  /** The URL of a database that is not there yet. */
  name(): string {
    const name = `oracle_${randomBytes(6).toString("hex")}`;
    this.#names.push(name);
    const url = new URL(this.serverUrl);
    url.pathname = name;
    return url.href;
  }

  /** The URL of a database in which these scripts ran. */
  async create(...scripts: readonly string[]): Promise<string> {
    const url = this.name();
    await withConnection(this.serverUrl, (admin) => admin.execute(`create database ${new URL(url).pathname.slice(1)}`));
    await withConnection(url, async (connection) => {
      for (const script of scripts) await connection.executeScript(inOneTransaction(script));
    });
    return url;
  }

  async dropAll(): Promise<void> {
    await withConnection(this.serverUrl, async (admin) => {
      for (const name of this.#names.splice(0)) await admin.execute(`drop database if exists ${name} with (force)`);
    });
  }

  async close(): Promise<void> {
    await this.dropAll();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export async function withConnection<T>(url: string, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await postgresqlDriver.connect(url, { baseFolder: "/", create: false });
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

/** A script runs as one transaction here, in which no index can be made concurrently. */
const inOneTransaction = (script: string): string => script.replaceAll(/\bindex\s+concurrently\b/gi, "index");
