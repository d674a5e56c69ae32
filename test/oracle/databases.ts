/** Databases of a test on the test run's server: made from SQL, and gone afterwards. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Connection } from "@dsl/planner";
import { postgresqlDriver } from "@dsl/postgresql/driver";

export class Databases {
  readonly #names: string[] = [];
  /** In which scripts ran, to be copied: a history is not run from its beginning for each of its states. */
  readonly #template = {
    name: `oracle_${randomBytes(6).toString("hex")}`,
    scripts: undefined as readonly string[] | undefined,
  };
  /** For what commands keep on disk. */
  readonly folder = mkdtempSync(join(tmpdir(), "dsl-oracle-"));

  constructor(private readonly serverUrl: string) {}

  /** The URL of a database that is not there yet. */
  name(): string {
    const name = `oracle_${randomBytes(6).toString("hex")}`;
    this.#names.push(name);
    return this.#urlOf(name);
  }

  /** The URL of a database in which these scripts ran. */
  async create(...scripts: readonly string[]): Promise<string> {
    const url = this.name();
    const before = scripts.slice(0, -1);
    if (before.length > 0) await this.#runOnTemplate(before);
    const template = before.length > 0 ? ` template ${this.#template.name}` : "";
    await this.#admin(`create database ${new URL(url).pathname.slice(1)}${template}`);
    await runScripts(url, scripts.slice(before.length));
    return url;
  }

  async dropAll(): Promise<void> {
    for (const name of this.#names.splice(0)) await this.#admin(dropping(name));
  }

  async close(): Promise<void> {
    await this.dropAll();
    await this.#admin(dropping(this.#template.name));
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #runOnTemplate(scripts: readonly string[]): Promise<void> {
    const template = this.#template;
    const goesOn = template.scripts?.every((script, index) => script === scripts[index]) === true;
    const ran = goesOn ? (template.scripts?.length ?? 0) : 0;
    if (!goesOn) {
      await this.#admin(dropping(template.name));
      await this.#admin(`create database ${template.name}`);
    }
    template.scripts = undefined;
    await runScripts(this.#urlOf(template.name), scripts.slice(ran));
    template.scripts = scripts;
  }

  #urlOf(name: string): string {
    const url = new URL(this.serverUrl);
    url.pathname = name;
    return url.href;
  }

  async #admin(statement: string): Promise<void> {
    await withConnection(this.serverUrl, (admin) => admin.execute(statement));
  }
}

const dropping = (name: string): string => `drop database if exists ${name} with (force)`;

async function runScripts(url: string, scripts: readonly string[]): Promise<void> {
  await withConnection(url, async (connection) => {
    for (const script of scripts) await connection.executeScript(inOneTransaction(script));
  });
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
