/** SQLite files pulled and pushed, or brought to the state of one another and back, by what the commands call. */
import { createRequire } from "node:module";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { schemaText, script } from "@dsl/generator";
import { diff, push, readCatalog, type Project } from "@dsl/migrate";
import { readSchema, type Schema } from "@dsl/parser";
import { describeChange, type Plan } from "@dsl/planner";
import { sqliteDriver } from "@dsl/sqlite/driver";
import type { Database } from "better-sqlite3";
import { runScript } from "../../support/run-script.js";
import { difference } from "../converge.js";
import { consenting, projectAt, valueOf } from "../round-trip.js";
import { printFile, type PrintedFile } from "./print-file.js";
import { lostRows, readRows, type Rows } from "./rows.js";

const require = createRequire(new URL("../../../packages/sqlite/package.json", import.meta.url));
const Sqlite = require("better-sqlite3") as new (path: string) => Database;

/** Files of one case. */
export class Files {
  readonly folder = mkdtempSync(join(tmpdir(), "dsl-sqlite-oracle-"));
  #count = 0;

  /** A new file that the script fills. */
  make(sql: string): string {
    const path = join(this.folder, `${++this.#count}.db`);
    within(path, (database) => {
      database.pragma("foreign_keys = off");
      database.exec(sql);
    });
    return path;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

function within<T>(path: string, work: (database: Database) => T): T {
  const database = new Sqlite(path);
  try {
    return work(database);
  } finally {
    database.close();
  }
}

const print = (path: string): PrintedFile => within(path, printFile);
const rowsOf = (path: string): Rows => within(path, readRows);

function project(path: string, { folder }: Files): Project {
  return { ...projectAt(`file:${path}`, folder), driver: sqliteDriver, targets: [sqliteDriver.dialect.target] };
}

/** What is not as it was when the database is pulled, and pushed into a new file; and what its own schema would change in it. */
export async function roundTripProblems(sql: string, files: Files): Promise<readonly string[]> {
  const path = files.make(sql);
  const { schema, problems } = await pull(path, files);
  if (schema === undefined) return problems;
  const empty = files.make("");
  const planned = await pushInto(path, schema, files);
  const again = planned.length > 0 ? [] : difference(lines(print(files.make(sql))), lines(print(path)));
  await pushInto(empty, schema, files);
  return [
    ...problems,
    ...planned.map((change) => `its own schema changes it: ${change}`),
    ...again.map((line) => `its own schema changed it: ${line}`),
    ...difference(lines(print(path)), lines(print(empty))),
  ];
}

const lines = ({ structure, columnOrder }: PrintedFile): readonly string[] => [...structure, ...columnOrder];

async function pull(
  path: string,
  files: Files,
): Promise<{ schema?: Schema; text: string; problems: readonly string[] }> {
  const { dialect } = sqliteDriver;
  const { catalog } = valueOf(
    await readCatalog(project(path, files), { source: { kind: "database", url: `file:${path}` } }),
  );
  const pulled = schemaText(catalog, dialect, { naming: "idiomatic", existing: [] });
  const text = pulled.files.map((file) => file.text).join("\n");
  const { schema, diagnostics } = readSchema(pulled.files, [dialect.target]);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const said = [...errors, ...pulled.diagnostics].map(({ code, message }) => `${code} ${message}`);
  const problems = [...catalog.unknown.map(({ kind, name }) => `unknown ${kind} ${name}`), ...said];
  return errors.length > 0 ? { text, problems } : { schema, text, problems };
}

/** What it changed. */
async function pushInto(path: string, schema: Schema, files: Files): Promise<readonly string[]> {
  const { planned } = valueOf(await push({ ...project(path, files), schema }, { fast: true, decisions: consenting }));
  return planned.plan.changes.map(describeChange);
}

/** What is not as it shall be when one database is brought to the state of another, and back. */
export async function convergenceProblems(from: string, to: string, files: Files): Promise<readonly string[]> {
  const path = files.make(from);
  const target = files.make(to);
  const [up, down] = [await planBetween(path, target, false, files), await planBetween(path, target, true, files)];
  const before = { printed: print(path), rows: rowsOf(path) };
  await run(path, up);
  const after = { printed: print(path), rows: rowsOf(path) };
  const again = await planBetween(path, target, false, files);
  await run(path, down);
  return [
    ...difference(print(target).structure, after.printed.structure).map((line) => `up: ${line}`),
    ...lostRows(before.rows, after.rows).map((line) => `up: ${line}`),
    ...again.changes.map((change) => `again: ${describeChange(change)}`),
    ...difference(before.printed.structure, print(path).structure).map((line) => `down: ${line}`),
    ...lostRows(after.rows, rowsOf(path)).map((line) => `down: ${line}`),
    ...within(path, (database) =>
      database.pragma("integrity_check(1)", { simple: true }) === "ok" ? [] : ["the file is corrupt"],
    ),
  ];
}

async function planBetween(from: string, to: string, down: boolean, files: Files): Promise<Plan> {
  const options = {
    from: { kind: "database", url: `file:${from}` },
    to: { kind: "database", url: `file:${to}` },
    down,
    fast: false,
    answers: {},
  } as const;
  return valueOf(await diff(project(from, files), options)).planned.plan;
}

async function run(path: string, plan: Plan): Promise<void> {
  const connection = await sqliteDriver.connect(`file:${path}`, { baseFolder: "/", create: false });
  try {
    await runScript(connection, script(plan, sqliteDriver.dialect));
  } finally {
    await connection.close();
  }
}
