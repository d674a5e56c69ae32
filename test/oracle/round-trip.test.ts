/**
 * Databases pulled and pushed into an empty one must come back as they were, to the last row of pg_catalog, column order
 * included; a plan from the database to its own schema must be empty. `round-trip/*.sql` are ours, each of one theme; with
 * DSL_CORPUS also dumps that nobody here wrote, of which those stand below that do not come back whole, with the reason.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { ownScript } from "./own-script.js";
import { Databases, withConnection } from "./databases.js";
import { roundTrip } from "./round-trip.js";

/** What a dump has that does not come back. */
const notYet: Readonly<Record<string, string>> = {};

/** What this server does not load. */
const notLoaded: Readonly<Record<string, string>> = {
  "postgrest-spec": "it needs PostGIS",
  "ddl_create_table_unknown_type--postgresql--pgx": "its type is none",
};

const own = new URL("./round-trip/", import.meta.url).pathname;
const corpus = process.env.DSL_CORPUS === undefined ? undefined : join(process.env.DSL_CORPUS, "postgres");

const cases = readdirSync(own).map((file) => join(own, file));
const dumps = corpus === undefined ? [] : dumpsIn(corpus);
/** Of the small schemas of sqlc's tests every tenth, or all of them. */
const smallOnes =
  corpus === undefined ? [] : dumpsIn(join(corpus, "sqlc-schemas")).filter((path) => !/sqlite/.test(path));
const small = smallOnes.filter((_, index) => index % 10 === 0 || process.env.DSL_CORPUS_WHOLE !== undefined);

const judged = { databases: 0, rows: 0 };
const lost = new Map<string, number>();
const kept = new Map<string, number>();

describe("pull and push", () => {
  let databases: Databases;
  let version = 0;
  beforeAll(async () => {
    databases = new Databases(inject("postgresqlUrl"));
    version = await withConnection(inject("postgresqlUrl"), async ({ serverVersion }) => serverVersion);
  });
  afterEach(() => databases.dropAll());
  afterAll(() => databases.close());

  test.each(cases.map((path) => [basename(path, ".sql"), path]))("%s", async (_name, path) => {
    const sql = ownScript(readFileSync(path!, "utf8"), version);
    if (sql !== undefined) expect(await problems(sql)).toEqual([]);
  });

  test.each([...dumps, ...small].map((path) => [basename(path), join(path, "schema.sql")]))(
    "%s",
    async (name, path) => {
      if (notLoaded[name!] !== undefined) return;
      const found = await problems(readFileSync(path!, "utf8"));
      if (notYet[name!] === undefined) expect(found).toEqual([]);
      else expect(found, "it comes back whole now: take it off the list").not.toEqual([]);
    },
  );

  test("an index of a materialized view in a tablespace", async () => {
    const onServer = (statement: string): Promise<void> =>
      withConnection(inject("postgresqlUrl"), async (connection) => {
        await connection.execute("set allow_in_place_tablespaces = on");
        await connection.execute(statement);
      });
    await onServer("create tablespace round_trip location ''");
    try {
      const sql = `create materialized view counted as select 1 as a, 2 as b;
        create index counted_a on counted (a) tablespace round_trip;
        create unique index counted_key on counted (b) tablespace round_trip;
        create index counted_sum on counted ((a + b)) tablespace round_trip;`;
      expect(await problems(sql)).toEqual([]);
    } finally {
      await databases.dropAll();
      await onServer("drop tablespace round_trip");
    }
  });

  test("says how many were judged", () => {
    const counts = [...kept].sort().map(([kind, count]) => `${kind} ${count}/${lost.get(kind) ?? 0}`);
    console.log(`round trip: ${judged.databases} databases, ${judged.rows} rows; kept/lost: ${counts.join(", ")}`);
    if (corpus === undefined) console.log("no dump of the corpus was tried: DSL_CORPUS names no folder");
    expect(judged.databases).toBeGreaterThanOrEqual(5);
  });

  async function problems(sql: string): Promise<readonly string[]> {
    const trip = await roundTrip(sql, databases);
    count(trip.before, trip.after);
    return trip.problems;
  }
});

function count(before: readonly string[], after: readonly string[]): void {
  const there = new Set(after);
  judged.databases += 1;
  judged.rows += before.length;
  for (const row of before) {
    const kind = kindOf(row);
    const counts = there.has(row) ? kept : lost;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (!kept.has(kind)) kept.set(kind, 0);
  }
}

/** `table`, `domain constraint`; rows that are no objects count by their catalog. */
const kindOf = (row: string): string => /^\w+ ([a-z ]+):/.exec(row)?.[1] ?? /^\w+/.exec(row)![0];

function dumpsIn(folder: string): readonly string[] {
  const folders = readdirSync(folder).map((name) => join(folder, name));
  return folders.filter((path) => existsSync(join(path, "schema.sql")));
}
