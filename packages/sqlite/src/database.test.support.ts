/** A real database in memory for tests: made by statements, read back, and changed by plans. */
import {
  emptyCatalog,
  noAnswers,
  noIntents,
  plan,
  type Answers,
  type Catalog,
  type Connection,
  type Intents,
  type Plan,
  type Row,
} from "@dsl/planner";
import { sqliteDriver } from "./driver.js";
import { sqlite } from "./index.js";

export async function openDatabase(...statements: readonly string[]): Promise<Connection> {
  const connection = await sqliteDriver.connect(":memory:", { baseFolder: "/", create: true });
  for (const statement of statements) await connection.execute(statement);
  return connection;
}

export async function readCatalog(connection: Connection, ignoredTables: readonly string[] = []): Promise<Catalog> {
  const options = { namespaces: undefined, serverVersion: connection.serverVersion, ignoredTables };
  const results: Record<string, readonly Row[]> = {};
  for (const { name, sql } of sqlite.introspect.queries(options)) results[name] = await connection.query(sql);
  return sqlite.introspect.read(results, options);
}

/** The catalog that these statements make. */
export async function catalogOf(...statements: readonly string[]): Promise<Catalog> {
  const connection = await openDatabase(...statements);
  try {
    return await readCatalog(connection);
  } finally {
    await connection.close();
  }
}

interface PlanOptions {
  readonly intents?: Intents;
  readonly answers?: Answers;
  readonly serverVersion?: number;
}

export function planBetween(from: Catalog, to: Catalog, options: PlanOptions = {}): Plan {
  const { intents = noIntents, answers = noAnswers, serverVersion = 3_053_002 } = options;
  return plan({ from, to, intents, answers, questionAnswers: {}, dialect: sqlite, serverVersion, fast: false });
}

export function statementsOf({ changes, context }: Plan): readonly string[] {
  return changes.flatMap((change) => sqlite.render(change, context));
}

/** One step, as a migration runs it. */
export async function runPlan(connection: Connection, planned: Plan): Promise<void> {
  await connection.step(async () => {
    for (const statement of statementsOf(planned)) await connection.execute(statement);
  });
}

export function createAll(catalog: Catalog): Plan {
  return planBetween(emptyCatalog, catalog);
}

/** Tables, indexes and statements by name: their order in a database is the order of their making. */
export function sorted(catalog: Catalog): Catalog {
  const tables = catalog.tables.map((table) => ({ ...table, indexes: byName(table.indexes) }));
  return { ...catalog, tables: byName(tables), statements: byName(catalog.statements) };
}

function byName<T extends { readonly name?: string }>(list: readonly T[]): readonly T[] {
  return [...list].sort((left, right) => (left.name ?? "").localeCompare(right.name ?? ""));
}
