/** A real database in memory for tests: made by statements, read back, and changed by plans. */
import {
  emptyCatalog,
  noAnswers,
  noIntents,
  plan,
  type Answers,
  type Catalog,
  type Connection,
  type Doubt,
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
  for (const { name, sql } of sqlite.introspect.queries(options)) results[name] = await connection.query(sql(results));
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

/** What the engine says of doubts on this database, which stays as it is. */
export async function ask(connection: Connection, doubts: readonly Doubt[]): Promise<Answers> {
  const results: (readonly Row[] | { readonly error: string })[] = [];
  for (const doubt of doubts) {
    await connection.execute("savepoint doubt");
    let failed: { readonly error: string } | undefined;
    for (const { sql } of sqlite.normalize.script([doubt], connection.serverVersion)) {
      const rows = failed ?? (await connection.query(sql).catch((error: Error) => ({ error: error.message })));
      if ("error" in rows) failed = rows;
      results.push(rows);
    }
    await connection.execute("rollback to doubt");
    await connection.execute("release doubt");
  }
  return sqlite.normalize.read(results, doubts);
}

/** The plan from this database to a catalog, with its doubts settled by the database itself. */
export async function planSettled(connection: Connection, to: Catalog): Promise<Plan> {
  const from = await readCatalog(connection);
  const { unsettled } = planBetween(from, to);
  return planBetween(from, to, { answers: await ask(connection, unsettled) });
}

/** Tables, indexes and statements by name: their order in a database is the order of their making. */
export function sorted(catalog: Catalog): Catalog {
  const tables = catalog.tables.map((table) => ({ ...table, indexes: byName(table.indexes) }));
  return { ...catalog, tables: byName(tables), statements: byName(catalog.statements) };
}

function byName<T extends { readonly name?: string }>(list: readonly T[]): readonly T[] {
  return [...list].sort((left, right) => (left.name ?? "").localeCompare(right.name ?? ""));
}
