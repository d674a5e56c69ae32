import type { DoubtPlace, StatementObject, Table } from "@dsl/planner";
import { expect, test } from "vitest";
import { ask, openDatabase, readCatalog } from "./database.test.support.js";
import { sqlite } from "./index.js";

const schema = [
  `create table t (id integer primary key, "my a" text collate nocase default 'x', b int, c int as (b + 1), d text, check (b > 0), check (d <> ''))`,
  `create index i on t (lower(d), upper(d)) where b > 0`,
  `create view v as select "my a", b from t where b > 0`,
  `create trigger g after insert on t begin delete from t where b = new.b; end`,
];

interface Judged {
  readonly equal: boolean;
  readonly error?: string;
}

async function judge(
  place: (table: Table) => DoubtPlace,
  from: string,
  to: string,
  ...after: readonly string[]
): Promise<Judged> {
  const connection = await openDatabase(...schema);
  const catalog = await readCatalog(connection);
  for (const statement of after) await connection.execute(statement);
  const table = catalog.tables[0] ?? expect.fail("no table");
  const answers = await ask(connection, [{ id: "doubt", place: place(table), from, to }]);
  return answers.get("doubt") ?? expect.fail("no answer");
}

const check = (table: Table): DoubtPlace => ({ kind: "check", table, name: "" });
const predicate = (table: Table): DoubtPlace => ({ kind: "indexPredicate", table, index: "i" });
const generated = (table: Table): DoubtPlace => ({ kind: "generated", table, column: "c", stored: false });
const indexItem =
  (item: number) =>
  (table: Table): DoubtPlace => ({ kind: "indexItem", table, index: "i", item });
const type =
  (column: string) =>
  (table: Table): DoubtPlace => ({ kind: "type", table, column });
const defaultOf =
  (column: string) =>
  (table: Table): DoubtPlace => ({ kind: "default", table, column });

test.each([
  ["B > 0 /* positive */", true],
  ["(b) > (0)", true],
  ["b between 1 and 9", false],
  ["not (b <= 0)", false],
])("a check of b > 0 is %s: %s", async (to, equal) => {
  expect(await judge(check, "b > 0", to)).toEqual({ equal });
});

test("a text that the engine refuses carries its message", async () => {
  expect(await judge(check, "b > 0", "missing > 0")).toEqual({ equal: false, error: "no such column: missing" });
});

test("a text from before a rename counts as the engine has it now", async () => {
  const rename = "alter table t rename column b to n";
  expect(await judge(check, "b > 0", `"n" > 0`, rename)).toEqual({ equal: true });
  expect(await judge(check, "d <> ''", `"n" > 0`, rename)).toEqual({ equal: false });
  expect(await judge(predicate, "b > 0", "N > 0", rename)).toEqual({ equal: true });
  expect(await judge(generated, "b + 1", "n + 1", rename)).toEqual({ equal: true });
});

test("items of an index are told apart by their place, and by how they compare", async () => {
  const rename = "alter table t rename column d to e";
  expect(await judge(indexItem(1), "upper(d)", "upper(e)", rename)).toEqual({ equal: true });
  expect(await judge(indexItem(1), "upper(d)", "lower(e)", rename)).toEqual({ equal: false });
  expect(await judge(indexItem(0), "lower(d)", "lower((d))")).toEqual({ equal: true });
  expect(await judge(indexItem(0), "likely(d)", "likely(d collate nocase)")).toEqual({ equal: false });
});

test.each([
  ["d", "1", "'1'", true],
  ["b", "1", "'1'", true],
  ["b", "true", "1", true],
  ["b", "1", "2", false],
  ["d", "1.0", "1", false],
  ["d", "(1 + 1)", "1 + 1", true],
  ["d", "current_timestamp", "CURRENT_TIMESTAMP", true],
  ["d", "datetime('now')", "datetime( 'now' )", true],
  ["d", "date('now')", "datetime('now')", false],
])("in column %s, default %s and %s are the same: %s", async (column, from, to, equal) => {
  expect(await judge(defaultOf(column), from, to)).toEqual({ equal });
});

test.each([
  ["d", "varchar(20)", "VARCHAR (20)", true],
  ["d", "VARCHAR(20)", "TEXT", true],
  ["d", "VARCHAR(20)", "VARCHAR(30)", false],
  ["b", "INT", "INTEGER", true],
  ["id", "INT", "INTEGER", false],
  ["b", "INT", "TEXT", false],
])("for column %s, types %s and %s are the same: %s", async (column, from, to, equal) => {
  expect(await judge(type(column), from, to)).toEqual({ equal });
});

test("in a strict table every word of a type counts", async () => {
  const table = { ...(await readCatalog(await openDatabase(...schema))).tables[0], options: { strict: true } } as Table;
  const place: DoubtPlace = { kind: "type", table, column: "b" };
  const answers = sqlite.normalize.read([], [{ id: "1", place, from: "INT", to: "INTEGER" }]);
  expect(answers.get("1")).toEqual({ equal: false });
});

const object = (kind: "view" | "trigger", name: string): DoubtPlace => {
  const table = kind === "trigger" ? { table: { name: "t" } } : {};
  const statement: StatementObject = { kind, name, ...table, create: "", after: [], drop: "", needs: [] };
  return { kind: "statement", object: statement };
};

test.each([
  [`create view if not exists v as SELECT "my a", B from main.t where b>0;`, true],
  [`create view v as select t."my a", t.b from t where (t.b > 0)`, true],
  [`create view v as select "my a" as x, b from t where b > 0`, false],
  [`create view v as select "my a", b from t`, false],
])("the view and %s are the same: %s", async (to, equal) => {
  expect(await judge(() => object("view", "v"), schema[2] ?? "", to)).toEqual({ equal });
});

test("a view from before a rename counts as the engine has it now", async () => {
  const to = `create view v as select "my b", b from t where b > 0`;
  const rename = `alter table t rename column "my a" to "my b"`;
  // The name of the view's column is the new one: so says the engine.
  expect(await judge(() => object("view", "v"), schema[2] ?? "", to, rename)).toEqual({ equal: true });
});

test("a view that the engine refuses carries its message", async () => {
  const judged = await judge(() => object("view", "v"), schema[2] ?? "", "create view v as select absent from t");
  expect(judged).toEqual({ equal: false, error: "no such column: absent" });
});

test.each([
  ["CREATE TRIGGER g AFTER INSERT ON t FOR EACH ROW BEGIN delete from t where b = new.b; END;", true],
  ["create trigger g after insert on t begin delete from t where b = new.b + 1; end", false],
])("the trigger and %s are the same: %s", async (to, equal) => {
  expect(await judge(() => object("trigger", "g"), schema[3] ?? "", to)).toEqual({ equal });
});

test("what SQLite has not is a mistake of the caller", () => {
  const place: DoubtPlace = { kind: "domainType", domain: { name: "d" }, base: "text" };
  expect(() => sqlite.normalize.script([{ id: "1", place, from: "a", to: "b" }], 3_053_002)).toThrow("domainType");
});

test("several doubts each take their own results", async () => {
  const connection = await openDatabase(...schema);
  const [table] = (await readCatalog(connection)).tables;
  const place = check(table ?? expect.fail("no table"));
  const answers = await ask(connection, [
    { id: "1", place: type("b")(table ?? expect.fail("no table")), from: "INT", to: "int" },
    { id: "2", place, from: "b > 0", to: "missing" },
    { id: "3", place, from: "b > 0", to: "b>0" },
  ]);
  expect([...answers.values()].map(({ equal }) => equal)).toEqual([true, false, true]);
});
