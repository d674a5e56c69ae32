/** Random schemas with rows, altered into other random schemas and back: what is reached is what was meant, and no row is lost. */
import * as fc from "fast-check";
import { noIntents, type Catalog, type ColumnIntent, type Connection, type Intents } from "@dsl/planner";
import { expect, test } from "vitest";
import { ask, catalogOf, openDatabase, planBetween, readCatalog, runPlan } from "./database.test.support.js";

interface ColumnSpec {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly collation: string;
  readonly value: "none" | "constant" | "expression" | "virtual" | "stored";
  readonly key: "none" | "unique" | "index" | "uniqueIndex" | "partialIndex" | "expressionIndex";
  readonly check: "none" | "named" | "nameless";
  readonly parent: string | undefined;
}

interface TableSpec {
  readonly name: string;
  readonly key: "rowid" | "autoincrement" | "ordinary" | "withoutRowid" | "unique";
  readonly strict: boolean;
  readonly columns: readonly ColumnSpec[];
  readonly trigger: boolean;
  readonly view: boolean;
}

/** The first two are always there: a table that is made anew has no rows for others to refer to. */
const [parents, others] = [["t", 'odd "t"'], ["größe"]];
const types = {
  c1: ["INTEGER", "TEXT", "INT"],
  "c 2": ["TEXT", "VARCHAR(20)"],
  Ä: ["REAL", "DOUBLE"],
  select: ["BLOB", ""],
};

const column = ([name, choices]: [string, readonly string[]]): fc.Arbitrary<ColumnSpec> =>
  fc.record({
    name: fc.constant(name),
    type: fc.constantFrom(...choices),
    required: fc.boolean(),
    collation: fc.constantFrom("", "", " COLLATE NOCASE"),
    value: fc.constantFrom("none", "none", "constant", "expression", "virtual", "stored"),
    key: fc.constantFrom("none", "none", "unique", "index", "uniqueIndex", "partialIndex", "expressionIndex"),
    check: fc.constantFrom("none", "none", "named", "nameless"),
    parent: fc.constantFrom(undefined, undefined, ...parents),
  });

const columns = fc.tuple(...Object.entries(types).map((entry) => fc.option(column(entry), { freq: 3 }))).chain((list) =>
  fc.shuffledSubarray(
    list.filter((each) => each !== null),
    { minLength: 0 },
  ),
);

const table = (name: string): fc.Arbitrary<TableSpec> =>
  fc.record({
    name: fc.constant(name),
    key: fc.constantFrom("rowid", "autoincrement", "ordinary", "withoutRowid", "unique"),
    strict: fc.boolean(),
    columns,
    trigger: fc.boolean(),
    view: fc.boolean(),
  });

const schema = fc
  .tuple(...parents.map(table), ...others.map((name) => fc.option(table(name))))
  .map((tables) => tables.filter((each) => each !== null));

const q = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Statements of the test's own making, so that rendering is not checked by itself. */
function statementsOf(tables: readonly TableSpec[]): readonly string[] {
  return ["CREATE TABLE log (what)", ...tables.flatMap(tableStatements)];
}

function tableStatements(spec: TableSpec): readonly string[] {
  const { name, trigger, view } = spec;
  const options = [...(spec.strict ? ["STRICT"] : []), ...(spec.key === "withoutRowid" ? ["WITHOUT ROWID"] : [])];
  const definitions = [keyDefinition[spec.key], ...spec.columns.map((each) => columnDefinition(each, spec))];
  const named = spec.columns
    .filter(({ check }) => check === "named")
    .map(({ name: of }) => `CONSTRAINT ${q(`${of} named`)} CHECK (${checkOf(of)})`);
  const body = `INSERT INTO log VALUES (new.id)`;
  return [
    `CREATE TABLE ${q(name)} (${[...definitions, ...named].join(", ")}) ${options.join(", ")}`,
    ...spec.columns.flatMap((each) => indexStatements(each, name)),
    ...(trigger ? [`CREATE TRIGGER ${q(`${name} g`)} AFTER UPDATE ON ${q(name)} BEGIN ${body}; END`] : []),
    ...(view
      ? [
          `CREATE VIEW ${q(`${name} v`)} AS SELECT ${["id", ...spec.columns.map((each) => q(each.name))].join(", ")} FROM ${q(name)}`,
        ]
      : []),
  ];
}

const keyDefinition = {
  rowid: "id INTEGER NOT NULL PRIMARY KEY",
  autoincrement: "id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT",
  ordinary: "id INT NOT NULL PRIMARY KEY",
  withoutRowid: "id INT NOT NULL PRIMARY KEY",
  unique: "id INT NOT NULL UNIQUE",
} as const;

const checkOf = (name: string): string => `${q(name)} IS NOT 'never'`;

function columnDefinition(spec: ColumnSpec, { strict }: TableSpec): string {
  const exact: Record<string, string> = { "VARCHAR(20)": "TEXT", DOUBLE: "REAL", BLOB: "ANY", "": "ANY" };
  const type = strict ? (exact[spec.type] ?? spec.type) : spec.type;
  const isKey = spec.key === "unique" || spec.key === "uniqueIndex" || spec.key === "expressionIndex";
  const generated = isGenerated(spec);
  const value = {
    none: "",
    constant: "DEFAULT 1",
    expression: "DEFAULT (0 + 1)",
    virtual: "AS (id + 0)",
    stored: "AS (id + 0) STORED",
  }[spec.value];
  return [
    q(spec.name),
    type,
    spec.collation,
    spec.required ? "NOT NULL" : "",
    isKey && !generated ? "" : value,
    spec.key === "unique" ? "UNIQUE" : "",
    spec.check === "nameless" ? `CHECK (${checkOf(spec.name)})` : "",
    spec.parent !== undefined && !generated ? `REFERENCES ${q(spec.parent)} (id)` : "",
  ].join(" ");
}

function isGenerated({ value }: ColumnSpec): boolean {
  return value === "virtual" || value === "stored";
}

function indexStatements({ name, key }: ColumnSpec, table: string): readonly string[] {
  const index = q(`${table} ${name} index`);
  const on = `ON ${q(table)}`;
  if (key === "index") return [`CREATE INDEX ${index} ${on} (${q(name)} DESC, id)`];
  if (key === "uniqueIndex") return [`CREATE UNIQUE INDEX ${index} ${on} (${q(name)})`];
  if (key === "partialIndex") return [`CREATE INDEX ${index} ${on} (id) WHERE ${q(name)} IS NOT NULL`];
  return key === "expressionIndex" ? [`CREATE INDEX ${index} ${on} (lower(${q(name)}) COLLATE RTRIM)`] : [];
}

/** Three rows in each table, every value the row's number: whatever refers to another table's id finds it. */
function rowsOf(tables: readonly TableSpec[]): readonly string[] {
  return tables.flatMap(({ name, columns }) => {
    const given = columns.filter((each) => !isGenerated(each)).map((each) => q(each.name));
    const values = [1, 2, 3].map((n) => `(${[n, ...given.map(() => n)].join(", ")})`);
    return [`INSERT INTO ${q(name)} (${["id", ...given].join(", ")}) VALUES ${values.join(", ")}`];
  });
}

/** New values are the row's number, too. */
function intentsTo({ tables }: Catalog): Intents {
  const columns = tables.flatMap((table) =>
    table.columns
      .filter(({ generated }) => generated === undefined)
      .map(({ name }): ColumnIntent => ({ table: { name: table.name }, column: name, backfill: "id" })),
  );
  return { ...noIntents, columns };
}

async function alter(connection: Connection, to: Catalog): Promise<void> {
  const from = await readCatalog(connection);
  const intents = intentsTo(to);
  const { unsettled } = planBetween(from, to, { intents });
  const answers = await ask(connection, unsettled);
  await runPlan(connection, planBetween(from, to, { intents, answers }));
  const reached = await readCatalog(connection);
  const rest = planBetween(reached, to).unsettled;
  const left = planBetween(reached, to, { answers: await ask(connection, rest) });
  expect(left.changes.map(({ kind, because }) => `${kind}: ${because.rule}`)).toEqual([]);
}

/** The values of columns that are the same in both, by table. */
async function kept(connection: Connection, from: readonly TableSpec[], to: readonly TableSpec[]): Promise<unknown> {
  const values: Record<string, unknown> = {};
  for (const { name, columns } of from) {
    const other = to.find((each) => each.name === name);
    if (other === undefined) continue;
    const same = columns.filter((each) => !isGenerated(each) && other.columns.some((now) => isSame(each, now)));
    const list = ["id", ...same.map((each) => q(each.name))].join(", ");
    values[name] = await connection.query(`SELECT ${list} FROM ${q(name)} ORDER BY id`);
  }
  return values;
}

function isSame(from: ColumnSpec, to: ColumnSpec): boolean {
  return from.name === to.name && from.type === to.type && !isGenerated(to);
}

test("any schema is altered into any other and back, with its rows", async () => {
  await fc.assert(
    fc.asyncProperty(schema, schema, async (before, after) => {
      const connection = await openDatabase(...statementsOf(before));
      await connection.step(async () => {
        for (const statement of rowsOf(before)) await connection.execute(statement);
      });
      const [old, target] = [await readCatalog(connection), await catalogOf(...statementsOf(after))];
      const rows = await kept(connection, before, after);
      await alter(connection, target);
      expect(await kept(connection, before, after)).toEqual(rows);
      await alter(connection, old);
      expect(await kept(connection, before, after)).toEqual(rows);
      await connection.close();
    }),
    { seed: 20261122, numRuns: 60 },
  );
});
