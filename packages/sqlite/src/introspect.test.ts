import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { columnId, objectId, tableId, type Catalog, type Table } from "@dsl/planner";
import { expect, test } from "vitest";
import { SqliteConnection } from "./connected/connection.js";
import { catalogOf, createAll, openDatabase, readCatalog, runPlan, sorted } from "./database.test.support.js";
import { splitStatements } from "./ddl/split-statements.js";
import { sqlite } from "./index.js";

async function tableOf(...statements: readonly string[]): Promise<Table> {
  const { tables } = await catalogOf(...statements);
  return tables.at(-1) ?? expect.fail("no table was read");
}

test("columns have their types as declared, and whether they take NULL as the engine sees it", async () => {
  const { columns } = await tableOf(
    `create table t (id integer primary key, a varchar ( 20 ) not null, [b c], d decimal(10,2) null, "é" text collate nocase)`,
  );
  expect(columns.map(({ name, type, nullable }) => [name, type.text, nullable])).toEqual([
    ["id", "INTEGER", false],
    ["a", "varchar ( 20 )", false],
    ["b c", "", true],
    ["d", "decimal(10,2)", true],
    ["é", "TEXT", true],
  ]);
  expect(columns.at(-1)?.collation).toBe("NOCASE");
});

test.each([
  ["id text primary key", true, undefined],
  ["id int primary key", true, undefined],
  ["id integer primary key desc", true, undefined],
  ["id integer primary key", false, undefined],
  ["id integer primary key autoincrement", false, "autoincrement"],
  ["id integer, primary key (id desc)", false, undefined],
  ["id integer, primary key (id autoincrement)", false, "autoincrement"],
])("a key of %s", async (definition, nullable, identity) => {
  const [id] = (await tableOf(`create table t (${definition})`)).columns;
  expect(id?.nullable).toBe(nullable);
  expect(id?.identity?.kind).toBe(identity);
});

test("a key of a table without rowids or of a strict one takes no NULL", async () => {
  for (const option of ["without rowid", "strict"]) {
    const table = await tableOf(`create table t (id text primary key) ${option}`);
    expect(table.columns[0]?.nullable, option).toBe(false);
  }
});

test("defaults and generated columns are expressions", async () => {
  const { columns } = await tableOf(`create table t (a text default 'it''s', b default (1 + 2), c default -1,
    d default current_timestamp, e default word, f int default null, g as (b + 1), h text generated always as (a || ')') stored)`);
  expect(columns.map((column) => column.default)).toEqual([
    "'it''s'",
    "1 + 2",
    "-1",
    "current_timestamp",
    "'word'",
    "null",
    undefined,
    undefined,
  ]);
  expect(columns.slice(-2).map(({ generated }) => generated)).toEqual([
    { expression: "b + 1", stored: false },
    { expression: "a || ')'", stored: true },
  ]);
});

test("constraints keep their names, items and conflict clauses", async () => {
  const table =
    await tableOf(`create table t (a text not null on conflict replace default 'x', b int constraint pos check (b > 0),
    constraint pk primary key (a desc, b) on conflict ignore, constraint u unique (b, a collate nocase) on conflict fail,
    unique (b), check (a <> ''))`);
  expect(table.columns[0]?.onConflict).toBe("REPLACE");
  expect(table.primaryKey).toEqual({
    name: "pk",
    items: [{ target: { kind: "column", column: "a" }, descending: true }, { target: { kind: "column", column: "b" } }],
    include: [],
    onConflict: "IGNORE",
  });
  expect(table.checks).toEqual([
    { name: "pos", expression: "b > 0", validated: true, enforced: true },
    { expression: "a <> ''", validated: true, enforced: true },
  ]);
  expect(table.indexes).toEqual([
    {
      name: "u",
      unique: true,
      constraint: true,
      items: [
        { target: { kind: "column", column: "b" } },
        { target: { kind: "column", column: "a" }, collation: "NOCASE" },
      ],
      include: [],
      onConflict: "FAIL",
    },
    { unique: true, constraint: true, items: [{ target: { kind: "column", column: "b" } }], include: [] },
  ]);
});

test("foreign keys are in the order written, their names spelt as the parent spells them", async () => {
  const { foreignKeys } = await tableOf(
    "create table Parent (Id integer primary key, code text unique)",
    `create table t (a int references PARENT, b text constraint fb references parent (CODE) on delete set null on update cascade,
      foreign key (a) references missing (x) deferrable initially deferred)`,
  );
  const rest = { onDelete: "noAction", onUpdate: "noAction", validated: true, enforced: true };
  expect(foreignKeys).toEqual([
    { ...rest, columns: ["a"], references: { name: "Parent" }, referencedColumns: ["Id"] },
    {
      ...rest,
      name: "fb",
      columns: ["b"],
      references: { name: "Parent" },
      referencedColumns: ["code"],
      onDelete: "setNull",
      onUpdate: "cascade",
    },
    { ...rest, columns: ["a"], references: { name: "missing" }, referencedColumns: ["x"], deferrable: "deferred" },
  ]);
});

test("indexes have expressions, predicates, collations and directions", async () => {
  const { indexes } = await tableOf(
    "create table t (a text collate nocase, b text)",
    `create unique index "i""1" on t (a, b collate rtrim desc, lower(b) || ',' collate nocase) where b is not null -- some`,
  );
  expect(indexes).toEqual([
    {
      name: 'i"1',
      unique: true,
      constraint: false,
      items: [
        { target: { kind: "column", column: "a" } },
        { target: { kind: "column", column: "b" }, descending: true, collation: "RTRIM" },
        { target: { kind: "expression", expression: "lower(b) || ','" }, collation: "NOCASE" },
      ],
      include: [],
      where: "b is not null",
    },
  ]);
});

test("a virtual table is its module; where it keeps its rows is hidden", async () => {
  const { tables } = await catalogOf(`create virtual table search using fts5(title, body, tokenize = "porter")`);
  expect(tables).toEqual([
    expect.objectContaining({ name: "search", options: { virtual: `fts5(title, body, tokenize = "porter")` } }),
  ]);
  expect(tables[0]?.columns.map(({ name }) => name)).toEqual(["title", "body"]);
});

test("a virtual table whose module is not loaded is unknown, and what looks like its rows with it", async () => {
  const connection = await openDatabase(
    "create table vectors_chunks (id integer primary key)",
    "create table other (id integer primary key)",
  );
  if (connection instanceof SqliteConnection) connection.database.unsafeMode();
  await connection.executeScript(`
    begin; pragma writable_schema = on;
    insert into sqlite_master (type, name, tbl_name, rootpage, sql)
      values ('table', 'vectors', 'vectors', 0, 'CREATE VIRTUAL TABLE vectors USING vec0(embedding float[4])');
    commit; pragma writable_schema = reset`);
  const catalog = await readCatalog(connection);
  expect(catalog.tables.map(({ name }) => name)).toEqual(["other"]);
  expect(catalog.unknown).toEqual([
    { kind: "table", name: "vectors_chunks" },
    { kind: "table", name: "vectors" },
  ]);
});

test("views and triggers are their statements and need what these name", async () => {
  const { statements } = await catalogOf(
    "create table a (id integer primary key, name text)",
    "create table log (what text)",
    `create view "v w" as select name from A where id in (select 1)`,
    "create trigger t after update of name on a begin insert into log values (new.name); end",
    `create trigger i instead of insert on "v w" begin insert into a (name) values (new.name); end`,
  );
  const [a, log] = [{ name: "a" }, { name: "log" }];
  const ofA = [tableId(a), columnId(a, "id"), columnId(a, "name")];
  expect(statements).toEqual([
    {
      kind: "view",
      name: "v w",
      create: `CREATE VIEW "v w" as select name from A where id in (select 1)`,
      after: [],
      drop: `DROP VIEW "v w"`,
      needs: ofA,
    },
    expect.objectContaining({
      kind: "trigger",
      name: "t",
      table: a,
      drop: `DROP TRIGGER "t"`,
      needs: [tableId(log), tableId(a), columnId(a, "name")],
    }),
    expect.objectContaining({
      name: "i",
      table: { name: "v w" },
      needs: [tableId(a), columnId(a, "name"), objectId("view", { name: "v w" })],
    }),
  ]);
});

test("ledgers and the engine's own tables are left out, with what belongs to them", async () => {
  const connection = await openDatabase(
    "create table _prisma_migrations (id text primary key)",
    "create table _dsl_migrations (id text primary key)",
    "create index l on _dsl_migrations (id)",
    "create trigger lt after insert on _dsl_migrations begin select 1; end",
    "create table t (id integer primary key autoincrement)",
    "analyze",
  );
  const { tables, statements } = await readCatalog(connection, ["_DSL_migrations"]);
  expect([tables.map(({ name }) => name), statements]).toEqual([["t"], []]);
});

test("the number of queries does not depend on the number of tables", () => {
  const options = { namespaces: undefined, serverVersion: 3_053_002, ignoredTables: [] };
  expect(sqlite.introspect.queries(options)).toHaveLength(6);
});

test("a view over a missing table does not stop reading", async () => {
  const { tables, statements } = await catalogOf("create table t (a)", "create view broken as select x from gone");
  expect([tables.length, statements.length]).toEqual([1, 1]);
});

const corpus = process.env["DSL_CORPUS"];
const databases = corpus === undefined ? [] : readdirSync(join(corpus, "sqlite"), { withFileTypes: true });

test.skipIf(corpus === undefined)("every database of the corpus (DSL_CORPUS) comes back as it was", async () => {
  const folders = databases.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(folders.length).toBeGreaterThan(0);
  for (const folder of folders) {
    const catalog = await loaded(readFileSync(join(corpus ?? "", "sqlite", folder, "schema.sql"), "utf8"));
    const made = await openDatabase();
    await runPlan(made, createAll(catalog));
    expect(sorted(await readCatalog(made)), folder).toEqual(sorted(catalog));
  }
});

/** Statements about rows may be written for an engine that takes double quotes for strings. */
async function loaded(script: string): Promise<Catalog> {
  const connection = await openDatabase("pragma foreign_keys = off");
  for (const statement of splitStatements(script)) {
    await connection.execute(statement).catch((error: unknown) => {
      if (!/^(insert|update)/i.test(statement)) throw error;
    });
  }
  return readCatalog(connection);
}
