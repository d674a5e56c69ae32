/** A PostgreSQL database pulled into schema text, and the text pushed into an empty one: both by what the commands call. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemaText, type SchemaText } from "@dsl/generator";
import { diff, push, readCatalog, type Decisions, type Project, type Result } from "@dsl/migrate";
import { readSchema } from "@dsl/parser";
import { describeChange } from "@dsl/planner";
import { postgresqlDriver } from "@dsl/postgresql/driver";
import { difference } from "./converge.js";
import { type Databases, withConnection } from "./databases.js";
import { printCatalog } from "./print-catalog.js";

export interface RoundTrip {
  /** Rows of pg_catalog; none of the copy where it could not be made. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Empty when it came back whole, and a plan from the database to its own schema has nothing to do. */
  readonly problems: readonly string[];
}

/** Of the database that a script makes. */
export async function roundTrip(sql: string, databases: Databases): Promise<RoundTrip> {
  const from = await databases.create(sql);
  const before = await print(from);
  const to = databases.name();
  const { pulled, unknown, errors } = await rebuild(from, to, databases.folder);
  if (errors.length > 0) return { before, after: [], problems: errors };
  const after = await print(to);
  const plan = await ownPlan(from, pulled.files[0]!.text, databases.folder);
  const problems = [...unknown, ...difference(before, after), ...plan.map((change) => `its own plan: ${change}`)];
  return { before, after, problems };
}

const print = (url: string): Promise<readonly string[]> =>
  withConnection(url, (connection) => printCatalog(connection, { columnOrder: "counts" }));

async function ownPlan(url: string, text: string, folder: string): Promise<readonly string[]> {
  const path = join(folder, "schema.dsl");
  writeFileSync(path, text);
  const sources = { from: { kind: "database", url }, to: { kind: "schema", path } } as const;
  const report = await diff(projectAt(url, folder), { ...sources, down: false, fast: true, answers: {} });
  return valueOf(report).planned.plan.changes.map(describeChange);
}

export interface Rebuilt {
  readonly pulled: SchemaText;
  /** What introspection met and does not know. */
  readonly unknown: readonly string[];
  /** Of reading the text and of pushing it. */
  readonly errors: readonly string[];
}

/** The database `to` is made. */
export async function rebuild(
  from: string,
  to: string,
  folder: string,
  naming: "idiomatic" | "database" = "idiomatic",
): Promise<Rebuilt> {
  const project = projectAt(from, folder);
  const { dialect } = project.driver;
  const { catalog } = valueOf(await readCatalog(project, { source: { kind: "database", url: from } }));
  const pulled = schemaText(catalog, dialect, { naming, existing: [] });
  const unknown = catalog.unknown.map(({ kind, name }) => `${kind} ${name}`);
  const { schema, diagnostics } = readSchema(pulled.files, [dialect.target]);
  const errors = diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, message }) => `${code} ${message}`);
  if (errors.length > 0) return { pulled, unknown, errors };
  const pushed = await push({ ...projectAt(to, folder), schema }, { fast: true, decisions: consenting });
  return { pulled, unknown, errors: problemsOf(pushed) };
}

/** A project without files. */
export function projectAt(url: string, folder: string): Project {
  return {
    driver: postgresqlDriver,
    targets: [postgresqlDriver.dialect.target],
    folder,
    migrationsFolder: `${folder}/migrations`,
    cacheFolder: `${folder}/cache`,
    url,
    ledger: { table: "_dsl_migrations" },
    hooks: {},
    toolVersion: "test",
    report: () => {},
  };
}

export const consenting: Decisions = { answers: {}, unanswered: "safe", accept: [], confirmAny: true };

export function valueOf<T>(result: Result<T>): T {
  if (result.kind === "done" || result.kind === "differs") return result.value;
  throw new Error(problemsOf(result).join("\n"));
}

/** Why a command did not do what it was asked. */
function problemsOf(result: Result<unknown>): readonly string[] {
  if (result.kind === "done" || result.kind === "differs") return [];
  const said = result.diagnostics.map(({ code, message, detail }) => [code, message, detail ?? ""].join(" ").trim());
  return [`${result.kind}: ${said.join("; ")}`];
}
