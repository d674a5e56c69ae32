/**
 * Databases that nobody here wrote, pulled and declared again. The folder is named by DSL_CORPUS; without it this test says
 * that it did nothing. A dump that the language cannot say in full stands below with the reason, and nothing else may.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { schemaText } from "@dsl/generator";
import { format } from "@dsl/parser";
import type { Scratch, ScratchHost } from "@dsl/planner";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { engines, introspect, scratchHost } from "../support/engines.js";

/** What a dump has that its schema text cannot say yet. */
const notYetSaid: Readonly<Record<string, string>> = {
  "sqlite/gitness": "names of foreign keys, and SET NULL on a required column",
};

/** Dumps that these engines do not load. */
const notLoaded: Readonly<Record<string, string>> = {
  "postgresql/postgrest-spec": "it needs PostGIS",
  "sqlite/pingvin-share-migrations": "it has strings between double quotes, which better-sqlite3 refuses",
};

const corpus = process.env.DSL_CORPUS;
const folders: Readonly<Record<string, string>> = { postgresql: "postgres", sqlite: "sqlite" };

describe.each(engines)("$name", (engine) => {
  const { dialect } = engine.driver;
  const folder = join(corpus ?? "", folders[engine.name]!);
  const dumps =
    corpus === undefined ? [] : readdirSync(folder).filter((name) => existsSync(join(folder, name, "schema.sql")));
  let host: ScratchHost | undefined;
  let scratch: Scratch | undefined;
  const outcomes = { said: 0, notYetSaid: 0, notLoaded: 0 };
  beforeAll(async () => {
    if (corpus !== undefined) host = await scratchHost(engine, inject("postgresqlUrl"));
  });
  afterEach(async () => {
    await scratch?.drop();
    scratch = undefined;
  });
  afterAll(() => host?.close());

  test.each(dumps)("%s", async (name) => {
    const id = `${engine.name}/${name}`;
    if (notLoaded[id] !== undefined) {
      outcomes.notLoaded += 1;
      return;
    }
    // A dump leaves settings behind, so each has a connection of its own.
    scratch = await host!.create();
    const { connection } = scratch;
    // A script runs as one transaction here, in which no index can be made concurrently.
    const sql = readFileSync(join(folder, name, "schema.sql"), "utf8").replaceAll(
      /\bindex\s+concurrently\b/gi,
      "index",
    );
    await connection.executeScript(sql);
    const live = await introspect(connection, dialect);
    const { files, diagnostics } = schemaText(live, dialect, { naming: "idiomatic", existing: [] });
    expect(format(files[0]!.text)).toBe(files[0]!.text);
    expect(schemaText(live, dialect, { naming: "idiomatic", existing: files }).files).toEqual(files);
    const unsaid = diagnostics.map(({ message }) => message);
    if (notYetSaid[id] === undefined) expect(unsaid).toEqual([]);
    else expect(unsaid, "it is said in full now: take it off the list").not.toEqual([]);
    outcomes[unsaid.length === 0 ? "said" : "notYetSaid"] += 1;
  });

  test("says how many were tried", () => {
    if (corpus === undefined) console.log(`${engine.name}: no dump was tried, DSL_CORPUS names no folder`);
    else console.log(`${engine.name}: ${JSON.stringify(outcomes)} of ${dumps.length} dumps`);
    expect(outcomes.said + outcomes.notYetSaid + outcomes.notLoaded).toBe(dumps.length);
  });
});
