/**
 * What schemas want a database to be: `<case>/schema.dsl` gives `<case>/<dialect>.expected.json` for each dialect, with the
 * provider of the schema set to it; `// only sqlite` in its first line leaves it at one. `UPDATE=1` writes them.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readSchema, type Diagnostic } from "@dsl/parser";
import {
  adoptUnmanaged,
  catalogText,
  declare,
  declareCodes,
  findUnplanned,
  noIntents,
  type Connection,
  type Dialect,
  type Scratch,
  type ScratchHost,
} from "@dsl/planner";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { emptyDatabase, engines, introspect, scratchHost } from "./support/engines.js";
import { judgedDifference, judgedPlan } from "./support/judged-plan.js";
import { expectFile } from "./support/files.js";

const root = new URL("./declare/", import.meta.url).pathname;
const cases = readdirSync(root).sort();
const textOf = (name: string): string => readFileSync(join(root, name, "schema.dsl"), "utf8");

test.each(Object.keys(declareCodes))("%s has a case", (code) => {
  const texts = cases.flatMap((name) =>
    ["postgresql", "sqlite"].map((dialect) => join(root, name, `${dialect}.expected.json`)),
  );
  expect(texts.filter((file) => existsSync(file) && readFileSync(file, "utf8").includes(`[${code}]`))).not.toEqual([]);
});

test("there are cases", () => expect(cases.length).toBeGreaterThan(30));

describe.each(engines)("$name", (engine) => {
  const { dialect } = engine.driver;
  const { provider } = dialect.target;
  const own = cases.filter((name) => [provider, undefined].includes(/^\/\/ only (\w+)/.exec(textOf(name))?.[1]));

  test.each(own)("%s", (name) => {
    const file = join(root, name, `${provider}.expected.json`);
    const text = `${JSON.stringify(declareCase(name, dialect), (_key, value: unknown) => tidy(value), 2)}\n`;
    expectFile(file, text);
  });

  test.each(own)("%s: what declaring finds is found without it", (name) => {
    const schema = schemaOf(name, dialect);
    expect(findUnplanned(schema, dialect)).toEqual(declare(schema, dialect).diagnostics);
  });

  test.each(own)("%s: a database that is as declared has nothing beyond it", (name) => {
    const declaration = declare(schemaOf(name, dialect), dialect);
    const { to, unmanaged } = adoptUnmanaged(declaration.catalog, declaration, dialect);
    expect(unmanaged).toEqual([]);
    expect(catalogText(to)).toBe(catalogText(declaration.catalog));
  });

  describe("the database that is made of it is as declared", () => {
    let host: ScratchHost;
    let scratch: Scratch | undefined;

    beforeAll(async () => {
      host = await scratchHost(engine, inject("postgresqlUrl"));
    });

    afterAll(async () => {
      await scratch?.drop();
      await host.close();
    });

    async function emptyConnection(): Promise<Connection> {
      if (scratch !== undefined && engine.name === "postgresql") await emptyDatabase(engine, scratch.connection);
      else scratch = await host.create();
      return scratch.connection;
    }

    test.each(own)("%s", async (name) => {
      const declaration = declare(schemaOf(name, dialect), dialect);
      if (hasErrors(declaration.diagnostics)) return;
      const connection = await emptyConnection();
      const empty = await introspect(connection, dialect);
      const { to } = adoptUnmanaged(empty, declaration, dialect);
      const common = { intents: noIntents, questionAnswers: {}, dialect, connection };
      const plan = await judgedPlan({ ...common, from: empty, to });
      for (const change of plan.changes) {
        for (const sql of dialect.render(change, plan.context)) await connection.execute(sql);
      }
      expect(await judgedDifference(await introspect(connection, dialect), to, dialect, connection)).toEqual([]);
    });
  });
});

function declareCase(name: string, dialect: Dialect): unknown {
  const { catalog, intents, scope, diagnostics } = declare(schemaOf(name, dialect), dialect);
  const { unsaid = new Set(), ...rest } = scope;
  return { catalog, intents, scope: { ...rest, unsaid: [...unsaid] }, diagnostics: diagnostics.map(shown) };
}

function schemaOf(name: string, { target }: Dialect): ReturnType<typeof readSchema>["schema"] {
  const text = textOf(name).replace(/provider( *)= "\w+"/, `provider$1= "${target.provider}"`);
  const { schema, diagnostics } = readSchema([{ path: "schema.dsl", text }], [target]);
  expect(diagnostics.filter(({ severity }) => severity === "error").map(shown)).toEqual([]);
  return schema;
}

const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === "error");

function shown({ severity, code, message, help }: Diagnostic): string {
  return `${severity}[${code}] ${message}${help === undefined ? "" : ` (${help})`}`;
}

/** Empty lists say nothing; places in the file are not what this is about. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key, each]) => key !== "span" && !isEmpty(each));
  return Object.fromEntries(entries);
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
