/** A project of its own in a temporary folder with a database of its own. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Decisions, Manifest, Progress, Project } from "@dsl/migrate";
import { readSchema } from "@dsl/parser";
import type { Connection, Row } from "@dsl/planner";
import { checksum } from "../../../packages/migrate/src/history/checksum.js";
import { readHistory } from "../../../packages/migrate/src/history/read-history.js";
import { writeMigration } from "../../../packages/migrate/src/history/write-migration.js";
import { connected, type Engine } from "./engines.js";

export class Workspace {
  readonly progress: Progress[] = [];
  #schemaText = "";

  private constructor(
    readonly engine: Engine,
    readonly folder: string,
    readonly url: string,
    private readonly dropDatabase: () => Promise<void>,
  ) {}

  static async open(engine: Engine): Promise<Workspace> {
    const { url, drop } = await engine.newDatabase();
    return new Workspace(engine, await mkdtemp(join(tmpdir(), "dsl-test-project-")), url, drop);
  }

  async close(): Promise<void> {
    await this.dropDatabase();
    await rm(this.folder, { recursive: true });
  }

  /** Blocks of a schema; the datasource is added, with `settings` in it. */
  schema(blocks: string, settings = ""): void {
    this.#schemaText = `datasource db {\n  provider = "${this.engine.name}"\n${settings}\n}\n\n${blocks}`;
  }

  /** The line of the schema that an offset is in, as written in the flow. */
  line(offset: number): string {
    const from = this.#schemaText.lastIndexOf("\n", offset - 1) + 1;
    return this.#schemaText.slice(from).split("\n", 1)[0]!.trim();
  }

  project(more: Partial<Project> = {}): Project {
    return {
      ...projectOf(this.engine, this.folder, this.url),
      ...(this.#schemaText === "" ? {} : { schema: this.resolved() }),
      report: (progress) => this.progress.push(progress),
      ...more,
    };
  }

  connected<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    return connected(this.engine.driver, this.url, work);
  }

  query(sql: string): Promise<readonly Row[]> {
    return this.connected((connection) => connection.query(sql));
  }

  run(sql: string): Promise<void> {
    return this.connected((connection) => connection.executeScript(sql));
  }

  async ids(): Promise<readonly string[]> {
    return (await readHistory(join(this.folder, "migrations"))).migrations.map((each) => each.id);
  }

  /** A migration as the planner would have written it: its hazards are those given, and not computed anew. */
  async write(id: string, up: string, down: string, manifest: Partial<Manifest> = {}): Promise<void> {
    const migrations = this.file("migrations");
    await writeMigration(migrations, {
      id,
      up,
      down,
      manifest: {
        parents: [],
        labels: [],
        dependsOn: [],
        provider: this.engine.name,
        hazards: { up: [], down: [] },
        accepted: [],
        written: { up: checksum(up), down: checksum(down) },
        ...manifest,
      },
    });
  }

  file(...path: readonly string[]): string {
    return join(this.folder, ...path);
  }

  /** Replaces `old` in a file; fails when it is not in it. */
  async edit(path: string, old: string, now: string): Promise<void> {
    const text = await readFile(path, "utf8");
    if (!text.includes(old)) throw new Error(`${path} does not contain ${old}:\n${text}`);
    await writeFile(path, text.replace(old, now));
  }

  private resolved() {
    const { schema, diagnostics } = readSchema(
      [{ path: "schema.dsl", text: this.#schemaText }],
      [this.engine.driver.dialect.target],
    );
    const errors = diagnostics.filter((each) => each.severity === "error");
    if (errors.length > 0) throw new Error(errors.map((each) => each.message).join("\n"));
    return schema;
  }
}

/** A project without a schema. */
export function projectOf({ driver }: Engine, folder: string, url: string): Project {
  return {
    driver,
    targets: [driver.dialect.target],
    folder,
    migrationsFolder: join(folder, "migrations"),
    cacheFolder: join(folder, ".dsl", "cache"),
    url,
    ledger: { table: "_dsl_migrations" },
    hooks: {},
    toolVersion: "test",
    report: () => {},
  };
}

/** Nobody is asked, and nothing is agreed to. */
export const quiet: Decisions = { answers: {}, unanswered: "safe", accept: [] };
