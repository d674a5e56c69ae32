/** Databases for tests: made on the server of the test run, read back, dropped at the end. */
import { readFileSync } from "node:fs";
import {
  type Catalog,
  type Connection,
  type PlanContext,
  type Row,
  emptyCatalog,
  noAnswers,
  noIntents,
  plan,
} from "@dsl/planner";
import { afterAll, inject } from "vitest";
import { connect } from "./connected/connect.js";
import type { PostgresqlConnection } from "./connected/connection.js";
import { onSameServer } from "./connected/database-url.js";
import { postgresql } from "./index.js";

const opened: { readonly name: string; readonly connection: PostgresqlConnection }[] = [];

/** An empty database of its own for a test file. */
export async function openDatabase(): Promise<PostgresqlConnection> {
  const url = inject("postgresqlUrl");
  const name = `dsl_test_${process.pid}_${Math.random().toString(36).slice(2)}`;
  await onServer(`CREATE DATABASE "${name}" TEMPLATE template0`);
  const connection = await connect(onSameServer(url, name), { create: false });
  opened.push({ name, connection });
  return connection;
}

async function onServer(statement: string): Promise<void> {
  const admin = await connect(inject("postgresqlUrl"), { create: false });
  await admin.execute(statement);
  await admin.close();
}

afterAll(async () => {
  for (const { name, connection } of opened.splice(0)) {
    await connection.close();
    await onServer(`DROP DATABASE "${name}" WITH (FORCE)`);
  }
});

/** In a snapshot of its own, or in the transaction that is open. */
export async function readCatalog(connection: Connection): Promise<Catalog> {
  return connection.snapshot(() => readInTransaction(connection));
}

async function readInTransaction(connection: Connection): Promise<Catalog> {
  const options = { namespaces: undefined, serverVersion: connection.serverVersion, ignoredTables: [] };
  const results: Record<string, readonly Row[]> = {};
  for (const { name, sql, params } of postgresql.introspect.queries(options))
    results[name] = await connection.query(sql(results), params);
  return postgresql.introspect.read(results, options);
}

/** The catalog that statements lead to, in a transaction that is undone. */
export async function catalogAfter(connection: Connection, statements: readonly string[]): Promise<Catalog> {
  return undone(connection, async () => {
    for (const statement of statements) await connection.execute(statement);
    return readInTransaction(connection);
  });
}

/** What `work` finds, in a transaction that is undone. */
export async function undone<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  let found: { readonly value: T } | undefined;
  const undo = new Error("undo");
  await connection
    .transaction(async () => {
      found = { value: await work() };
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  if (found === undefined) throw undo;
  return found.value;
}

export function contextOf(connection: Connection, from: Catalog = emptyCatalog, to: Catalog = from): PlanContext {
  return { from, to, serverVersion: connection.serverVersion, fast: true };
}

/** All statements that make `to` of an empty database. */
export function statementsFor(connection: Connection, from: Catalog, to: Catalog): readonly string[] {
  const { changes } = plan({
    from,
    to,
    intents: noIntents,
    answers: noAnswers,
    questionAnswers: {},
    dialect: postgresql,
    serverVersion: connection.serverVersion,
    fast: true,
  });
  return changes.flatMap((change) => postgresql.render(change, contextOf(connection, from, to)));
}

/** A file of SQL beside the tests. */
export const readSql = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");
