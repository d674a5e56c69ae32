/**
 * A schema of Prisma's plans nothing on the database that Prisma's own engine makes of it: for every schema here, and of
 * the corpus where `DSL_CORPUS` names it, on both databases. Schemas here raise no doubts either: each text is as the
 * database prints it. In the corpus people write SQL, which the database settles.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readSchema } from "@dsl/parser";
import {
  adoptUnmanaged,
  compare,
  declare,
  noIntents,
  type Catalog,
  type Comparison,
  type Connection,
  type Row,
  type Scratch,
  type ScratchHost,
} from "@dsl/planner";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { asked, corpusSchemas, type PrismaSchema } from "../prisma/corpus.js";
import { engines, scratchHost, type Engine } from "../support/engines.js";
import { judgedDifference } from "../support/judged-plan.js";
import { sqlFromPrisma } from "./schema-engine.js";

const folder = new URL("./schemas/", import.meta.url).pathname;
const own = readdirSync(folder).map((name): PrismaSchema => {
  return { name, sources: [{ path: name, text: readFileSync(join(folder, name), "utf8") }] };
});

/** Of a change to an application's schema, what it led to. */
const schemasAfter = (folder: string): readonly PrismaSchema[] =>
  corpusSchemas(folder)
    .schemas.filter(({ name }) => !name.endsWith("old.prisma"))
    .map(asked);

const corpus = process.env.DSL_CORPUS;
const fromCorpus = corpus === undefined ? [] : schemasAfter(corpus);

describe.each(engines)("$name", (engine) => {
  let host: ScratchHost;
  let scratch: Scratch;

  beforeAll(async () => {
    host = await scratchHost(engine, inject("postgresqlUrl"));
    scratch = await host.create();
  });

  afterAll(async () => {
    await scratch.drop();
    await host.close();
  });

  test.each(own)("$name", async (schema) => {
    const sql = await sqlOf(schema, engine);
    if (sql === undefined) return expect(writtenFor(schema)).not.toBe(engine.name);
    const live = await made(sql, scratch.connection, engine);
    const { changes, doubts } = difference(live, schema, engine);
    expect(changes).toEqual([]);
    expect(doubts).toEqual([]);
  });

  test.skipIf(corpus === undefined)(
    "every schema of the corpus that Prisma accepts",
    async () => {
      const wrong: string[] = [];
      for (const schema of fromCorpus) wrong.push(...(await problemsOf(schema)));
      expect(wrong).toEqual([]);
    },
    300_000,
  );

  async function problemsOf(schema: PrismaSchema): Promise<readonly string[]> {
    counts.asked++;
    const sql = await sqlOf(schema, engine);
    if (sql === undefined) return tally("refused");
    const live = await made(sql, scratch.connection, engine).catch((error: unknown) => String(error));
    if (typeof live === "string") return tally("notMade");
    const found = difference(live, schema, engine);
    const changes = found.doubts.length === 0 ? found.changes : await judged(sql, schema);
    tally(found.doubts.length === 0 ? "same" : "sameByTheDatabase");
    return changes.map((change) => `${schema.name} on ${engine.name}: ${change.kind}: ${change.because.rule}`);
  }

  /** What people wrote in SQL, the database itself compares. */
  async function judged(sql: string, schema: PrismaSchema): Promise<Comparison["changes"]> {
    const { connection, drop } = await host.create();
    await connection.executeScript(sql);
    const live = await read(connection, engine);
    const { dialect } = engine.driver;
    const changes = await judgedDifference(live, wanted(live, schema, engine), dialect, connection);
    await drop();
    return changes;
  }
});

const counts = { asked: 0, refused: 0, notMade: 0, same: 0, sameByTheDatabase: 0 };

function tally(outcome: keyof typeof counts): readonly never[] {
  counts[outcome]++;
  return [];
}

afterAll(() => {
  const text = corpus === undefined ? "left out: DSL_CORPUS is not set" : JSON.stringify(counts);
  process.stdout.write(`schemas of the corpus on databases that Prisma makes: ${text}\n`);
});

test.skipIf(corpus === undefined)("most of the corpus was judged", () => {
  expect(counts.same).toBeGreaterThan(150);
});

/** Undefined when Prisma refuses the schema for this database. */
async function sqlOf(schema: PrismaSchema, { name }: Engine): Promise<string | undefined> {
  const files = sourcesFor(schema, name).map(({ path, text }) => ({ path, content: text }));
  const answer = await sqlFromPrisma(name, files);
  return "sql" in answer ? answer.sql : undefined;
}

const provider = /(datasource\s+\w+\s*\{[^}]*?provider\s*=\s*)"(\w+)"/;

function writtenFor({ sources }: PrismaSchema): string | undefined {
  return sources.map(({ text }) => provider.exec(text)?.[2]).find((written) => written !== undefined);
}

function sourcesFor({ sources }: PrismaSchema, name: Engine["name"]): PrismaSchema["sources"] {
  return sources.map(({ path, text }) => ({ path, text: text.replace(provider, `$1"${name}"`) }));
}

/** The catalog of what the SQL makes; nothing of it stays. */
async function made(sql: string, connection: Connection, engine: Engine): Promise<Catalog> {
  await connection.execute("begin");
  try {
    if (/\bCITEXT\b/.test(sql)) await connection.execute("create extension if not exists citext schema public");
    await connection.executeScript(sql);
    return await read(connection, engine);
  } finally {
    await connection.execute("rollback");
  }
}

async function read(connection: Connection, { driver }: Engine): Promise<Catalog> {
  const { introspect } = driver.dialect;
  const options = { namespaces: undefined, serverVersion: connection.serverVersion, ignoredTables: [] };
  const results: Record<string, readonly Row[]> = {};
  for (const { name, sql, params } of introspect.queries(options))
    results[name] = await connection.query(sql(results), params);
  return introspect.read(results, options);
}

function difference(live: Catalog, schema: PrismaSchema, engine: Engine): Comparison {
  return compare(live, wanted(live, schema, engine), noIntents, new Map(), engine.driver.dialect);
}

/** What the renamed schema wants of this database. */
function wanted(live: Catalog, schema: PrismaSchema, { name, driver }: Engine): Catalog {
  const { dialect } = driver;
  const { schema: read, diagnostics } = readSchema(sourcesFor(schema, name), [dialect.target]);
  const declaration = declare(read, dialect);
  const errors = [...diagnostics, ...declaration.diagnostics].filter(({ severity }) => severity === "error");
  expect(errors.map(({ message }) => `${schema.name}: ${message}`)).toEqual([]);
  return adoptUnmanaged(live, declaration, dialect).to;
}
