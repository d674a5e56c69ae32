/**
 * What a schema leaves alone: `<case>/<engine>.sql` makes a database, `schema.dsl` is planned on it, and
 * `<case>/<engine>.txt` says what is left alone and what changes (no file: nothing). Then the plan runs, and nothing is left to do.
 * `UPDATE=1` writes the texts.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readSchema } from "@dsl/parser";
import {
  adoptUnmanaged,
  declare,
  describeChange,
  type Catalog,
  type Connection,
  type Declaration,
  type Scratch,
  type ScratchHost,
} from "@dsl/planner";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { emptyDatabase, engines, introspect, scratchHost } from "./support/engines.js";
import { judgedDifference, judgedPlan } from "./support/judged-plan.js";
import { expectFile } from "./support/files.js";

const root = new URL("./adopt/", import.meta.url).pathname;
const cases = readdirSync(root).sort();

test("there are cases", () => expect(cases.length).toBeGreaterThan(5));

describe.each(engines)("$name", (engine) => {
  const { dialect } = engine.driver;
  const own = cases.filter((name) => existsSync(join(root, name, `${engine.name}.sql`)));
  let host: ScratchHost;
  let scratch: Scratch | undefined;

  beforeAll(async () => {
    host = await scratchHost(engine, inject("postgresqlUrl"));
  });

  afterAll(async () => {
    await scratch?.drop();
    await host.close();
  });

  test.each(own)("%s", async (name) => {
    const connection = await emptyConnection();
    await connection.executeScript(readFileSync(join(root, name, `${engine.name}.sql`), "utf8"));
    const from = await introspect(connection, dialect);
    const declaration = declared(name);
    const { to, unmanaged } = adoptUnmanaged(from, declaration, dialect);
    const lines = [
      ...unmanaged.map((each) => `left alone: ${each.kind} ${each.name}`).sort(),
      ...(await carryOut(from, to, declaration, connection)),
    ];
    expectFile(join(root, name, `${engine.name}.txt`), lines.map((line) => `${line}\n`).join(""));
    const after = await introspect(connection, dialect);
    expect(await judgedDifference(after, to, dialect, connection)).toEqual([]);
    const again = adoptUnmanaged(after, declaration, dialect);
    expect(await judgedDifference(after, again.to, dialect, connection)).toEqual([]);
  });

  async function emptyConnection(): Promise<Connection> {
    if (scratch !== undefined && engine.name === "postgresql") await emptyDatabase(engine, scratch.connection);
    else scratch = await host.create();
    return scratch.connection;
  }

  function declared(name: string): Declaration {
    const written = readFileSync(join(root, name, "schema.dsl"), "utf8");
    const text = written.replace(/provider( *)= "\w+"/, `provider$1= "${engine.name}"`);
    const { schema, diagnostics } = readSchema([{ path: "schema.dsl", text }], [dialect.target]);
    const declaration = declare(schema, dialect);
    const errors = [...diagnostics, ...declaration.diagnostics].filter(({ severity }) => severity === "error");
    expect(errors.map(({ message }) => message)).toEqual([]);
    return declaration;
  }

  async function carryOut(
    from: Catalog,
    to: Catalog,
    { intents }: Declaration,
    connection: Connection,
  ): Promise<readonly string[]> {
    const plan = await judgedPlan({ from, to, intents, questionAnswers: {}, dialect, connection });
    for (const change of plan.changes) {
      for (const sql of dialect.render(change, plan.context)) await connection.execute(sql);
    }
    return plan.changes.map(describeChange);
  }
});
