/**
 * Databases as schema text. A case is `<dialect>/<case>/`: `input.sql` makes a database on the real engine, and
 * `expected.dsl` is what pulling it gives, where there is a schema already (`existing.dsl`) with its names, order and
 * comments kept. `UPDATE=1` writes it; what cannot be said stands in `diagnostics.txt`.
 *
 * The law of all cases: the text is as the formatter has it, reads without errors, declares the very catalog that it came
 * from, and makes a database with that catalog; a second pull changes not one byte.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { schemaText, script, type SchemaText } from "@dsl/generator";
import { format, readSchema } from "@dsl/parser";
import { declare, describeChange, noAnswers, noIntents, plan, type Catalog, type Connection } from "@dsl/planner";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { CaseDatabase } from "../support/case-database.js";
import { engines, introspect } from "../support/engines.js";
import { judgedDifference } from "../support/judged-plan.js";
import { runScript } from "../support/run-script.js";
import { expectFile } from "../support/files.js";

const folder = new URL("./", import.meta.url).pathname;

describe.each(engines)("$name", (engine) => {
  const { dialect } = engine.driver;
  const database = new CaseDatabase(engine);
  const cases = readdirSync(join(folder, engine.name));
  beforeAll(() => database.open(inject("postgresqlUrl")));
  afterAll(() => database.close());

  test("there are cases", () => expect(cases.length).toBeGreaterThan(0));

  test.each(cases)("%s", async (name) => {
    const place = join(folder, engine.name, name);
    const existing = existsSync(join(place, "existing.dsl"))
      ? readFileSync(join(place, "existing.dsl"), "utf8")
      : undefined;
    const connection = await database.empty();
    await connection.executeScript(readFileSync(join(place, "input.sql"), "utf8"));
    const live = await introspect(connection, dialect);
    const pulled = schemaText(live, dialect, { naming: "idiomatic", existing: files(existing) });
    const { text } = pulled.files[0]!;
    expectFile(join(place, "expected.dsl"), text);
    expectFile(join(place, "diagnostics.txt"), said(pulled));
    if (existing === undefined || format(existing) === existing) expect(text).toBe(format(text));
    if (pulled.diagnostics.length === 0) {
      await expectSame(text, live, connection);
      await expectMade(text, live);
    }
    const again = schemaText(live, dialect, { naming: "idiomatic", existing: files(text) });
    expect(again.files[0]?.text).toBe(text);
  });

  const files = (text: string | undefined) => (text === undefined ? [] : [{ path: "schema.dsl", text }]);

  /** The declared catalog is that of the database, by the database's own judgement. */
  async function expectSame(text: string, live: Catalog, connection: Connection): Promise<void> {
    const { schema, diagnostics } = readSchema(files(text), [dialect.target]);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const declaration = declare(schema, dialect);
    expect(declaration.diagnostics).toEqual([]);
    const changes = await judgedDifference(live, declaration.catalog, dialect, connection);
    expect(changes.map(describeChange)).toEqual([]);
  }

  /** A database made from the text is the database that the text came from. */
  async function expectMade(text: string, live: Catalog): Promise<void> {
    const { schema } = readSchema(files(text), [dialect.target]);
    const to = declare(schema, dialect).catalog;
    const connection = await database.empty();
    const { serverVersion } = connection;
    const planned = plan({
      from: await introspect(connection, dialect),
      to,
      intents: noIntents,
      answers: noAnswers,
      questionAnswers: {},
      dialect,
      serverVersion,
      fast: true,
    });
    await runScript(connection, script(planned, dialect));
    const made = await introspect(connection, dialect);
    expect((await judgedDifference(made, live, dialect, connection)).map(describeChange)).toEqual([]);
  }
});

function said({ diagnostics }: SchemaText): string {
  return diagnostics.map(({ code, message }) => `${code} ${message}\n`).join("");
}
