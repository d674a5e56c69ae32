import { noIntents, type Connection, type Intents } from "@dsl/planner";
import { expect, test } from "vitest";
import {
  catalogOf,
  openDatabase,
  planBetween,
  readCatalog,
  planSettled,
  runPlan,
  statementsOf,
} from "./database.test.support.js";

interface Migrated {
  readonly connection: Connection;
  readonly statements: readonly string[];
}

/** Gets a database with rows to where the other statements lead, and holds it against what these make of an empty one. */
async function migrate(
  before: readonly string[],
  after: readonly string[],
  intents: Partial<Intents> = {},
  serverVersion = 3_053_002,
): Promise<Migrated> {
  const connection = await openDatabase(...before);
  const target = await catalogOf(...after);
  const planned = planBetween(await readCatalog(connection), target, {
    intents: { ...noIntents, ...intents },
    serverVersion,
  });
  await runPlan(connection, planned);
  expect((await planSettled(connection, target)).changes.map(({ kind }) => kind)).toEqual([]);
  return { connection, statements: statementsOf(planned) };
}

const first = (statement: string): string => statement.split(/[\n(]/)[0] ?? "";

test.each([
  ["a column", "t (id int)", "t (id int, a text)", [`ALTER TABLE "t" ADD COLUMN "a" TEXT`]],
  [
    "a required column with a default",
    "t (id int)",
    "t (id int, a text not null default 'x' collate nocase)",
    [`ALTER TABLE "t" ADD COLUMN "a" TEXT COLLATE NOCASE NOT NULL DEFAULT 'x'`],
  ],
  [
    "a generated column that is not stored",
    "t (id int)",
    "t (id int, a int as (id + 1))",
    [`ALTER TABLE "t" ADD COLUMN "a" INT GENERATED ALWAYS AS (id + 1) VIRTUAL`],
  ],
  [
    "a column with a foreign key",
    "t (id integer primary key)",
    "t (id integer primary key, p int constraint pk references t (id) on delete cascade)",
    [`ALTER TABLE "t" ADD COLUMN "p" INT CONSTRAINT "pk" REFERENCES "t" ("id") ON DELETE CASCADE`],
  ],
  ["no column any more", "t (id int, a text)", "t (id int)", [`ALTER TABLE "t" DROP COLUMN "a"`]],
  [
    "a check",
    "t (id int not null)",
    "t (id int not null, constraint pos check (id > 0), check (id < 9))",
    [`ALTER TABLE "t" ADD CONSTRAINT "pos" CHECK (id > 0)`, `ALTER TABLE "t" ADD CHECK (id < 9)`],
  ],
  [
    "a check by another name",
    "t (id int not null, constraint a check (id > 0))",
    "t (id int not null, constraint b check (id > 0))",
    [`ALTER TABLE "t" DROP CONSTRAINT "a"`, `ALTER TABLE "t" ADD CONSTRAINT "b" CHECK (id > 0)`],
  ],
  ["a required column", "t (id int)", "t (id int not null)", [`ALTER TABLE "t" ALTER COLUMN "id" SET NOT NULL`]],
  ["an optional column", "t (id int not null)", "t (id int)", [`ALTER TABLE "t" ALTER COLUMN "id" DROP NOT NULL`]],
])("%s needs no rebuild", async (_what, before, after, expected) => {
  const { statements } = await migrate(
    [`create table ${before}`, "insert into t (id) values (1)"],
    [`create table ${after}`],
  );
  expect([...statements].sort()).toEqual([...expected].sort());
});

test.each([
  ["a default", "t (id int)", "t (id int default 3)"],
  ["another type", "t (id int)", "t (id text)"],
  ["a check that may be NULL", "t (id int, a int)", "t (id int, a int, check (a > 0))"],
  [
    "a check by another name that may be NULL",
    "t (id int, constraint a check (id > 0))",
    "t (id int, constraint b check (id > 0))",
  ],
  ["another collation", "t (id text)", "t (id text collate nocase)"],
  ["a key", "t (id int)", "t (id int primary key)"],
  ["a unique constraint", "t (id int)", "t (id int unique)"],
  ["no unique constraint any more", "t (id int unique)", "t (id int)"],
  ["a foreign key", "t (id integer primary key, p int)", "t (id integer primary key, p int references t)"],
  ["no nameless check any more", "t (id int, check (id > 0))", "t (id int)"],
  ["a check that reads a dropped column", "t (id int, a int, check (id > a))", "t (id int)"],
  ["a column that is generated and stored", "t (id int)", "t (id int, a int as (id) stored)"],
  ["a column whose default is the time", "t (id int)", "t (id int, a text default current_timestamp)"],
  ["a strict table", "t (id int)", "t (id int) strict"],
  ["a table without rowids", "t (id int primary key not null)", "t (id int primary key not null) without rowid"],
  ["numbering", "t (id integer primary key)", "t (id integer primary key autoincrement)"],
  ["a conflict clause", "t (id int not null)", "t (id int not null on conflict ignore)"],
])("%s is a rebuild, and the row survives", async (_what, before, after) => {
  const { connection, statements } = await migrate(
    [`create table ${before}`, "insert into t (id) values (7)"],
    [`create table ${after}`],
  );
  expect(statements.map(first)).toEqual([
    `CREATE TABLE "new_t" `,
    `INSERT INTO "new_t" `,
    `DROP TABLE "t"`,
    "PRAGMA legacy_alter_table = ON",
    `ALTER TABLE "new_t" RENAME TO "t"`,
    "PRAGMA legacy_alter_table = OFF",
  ]);
  expect(await connection.query("select cast(id as int) as id from t")).toEqual([{ id: 7 }]);
});

test("all that changes in a table is one rebuild with its indexes and triggers", async () => {
  const { connection, statements } = await migrate(
    [
      "create table t (id integer primary key, a text, b text)",
      "create index old on t (b)",
      "create index kept on t (a) where a is not null",
      "create table log (what text)",
      "create trigger touched after insert on t begin insert into log values (new.a); end",
      "insert into t values (1, 'x', 'y')",
    ],
    [
      "create table t (id integer primary key, a text default 'n', c int not null default 5, check (a <> ''))",
      "create index kept on t (a) where a is not null",
      "create unique index fresh on t (lower(a) desc)",
      "create table log (what text)",
      "create trigger touched after insert on t begin insert into log values (new.a); end",
    ],
  );
  expect(statements.filter((statement) => statement.startsWith("CREATE TABLE"))).toHaveLength(1);
  await connection.execute("insert into t (id) values (2)");
  expect(await connection.query("select * from t")).toEqual([
    { id: 1, a: "x", c: 5 },
    { id: 2, a: "n", c: 5 },
  ]);
  expect(await connection.query("select * from log")).toEqual([{ what: "x" }, { what: "n" }]);
});

test("rows that refer to a rebuilt table stay, whatever happens when their parent is deleted", async () => {
  const child = "create table c (id integer primary key, p int not null references p (id) on delete cascade)";
  const { connection } = await migrate(
    [
      "create table p (id integer primary key, a int, self int references p (id) on delete cascade)",
      child,
      "insert into p values (1, 1, null), (2, 2, 1)",
      "insert into c values (1, 1), (2, 2)",
    ],
    ["create table p (id integer primary key, a text, self int references p (id) on delete cascade)", child],
  );
  expect(await connection.query("select id from c")).toEqual([{ id: 1 }, { id: 2 }]);
  expect(await connection.query("select * from p")).toEqual([
    { id: 1, a: "1", self: null },
    { id: 2, a: "2", self: 1 },
  ]);
  await connection.execute("delete from p where id = 1");
  expect(await connection.query("select id from c")).toEqual([]);
});

test("views and other tables' triggers go on working over a rebuilt table", async () => {
  const around = [
    "create view v as select id, a from t",
    "create view vv as select * from v",
    "create table other (x int)",
    "create trigger o after insert on other begin insert into t (a) values (new.x); end",
    "create trigger i instead of insert on vv begin insert into t (a) values (new.a); end",
  ];
  const { connection } = await migrate(
    ["create table t (id integer primary key, a int)", ...around],
    ["create table t (id integer primary key, a text)", ...around],
  );
  await connection.execute("insert into other values (5)");
  await connection.execute("insert into vv (a) values ('six')");
  expect(await connection.query("select * from vv")).toEqual([
    { id: 1, a: "5" },
    { id: 2, a: "six" },
  ]);
});

test("AUTOINCREMENT goes on where it was, on empty tables too", async () => {
  const before = ["create table t (id integer primary key autoincrement, a int)"];
  const after = ["create table t (id integer primary key autoincrement, a text)"];
  const full = await migrate(
    [...before, "insert into t values (41, 1), (42, 2)", "delete from t where id = 42"],
    after,
  );
  await full.connection.execute("insert into t (a) values ('x')");
  expect(await full.connection.query("select id from t")).toEqual([{ id: 41 }, { id: 43 }]);
  const empty = await migrate([...before, "insert into t values (9, 1)", "delete from t"], after);
  await empty.connection.execute("insert into t (a) values ('x')");
  expect(await empty.connection.query("select id from t")).toEqual([{ id: 10 }]);
  expect(await empty.connection.query("select name from sqlite_sequence")).toEqual([{ name: "t" }]);
});

test("rows keep their rowid, even where columns are called like it", async () => {
  const { connection } = await migrate(
    ["create table t (rowid text, a int)", "insert into t (_rowid_, rowid, a) values (7, 'x', 1)"],
    ["create table t (rowid text, a text)"],
  );
  expect(await connection.query("select _rowid_ as n, rowid, a from t")).toEqual([{ n: 7, rowid: "x", a: "1" }]);
});

test("a new required column takes its backfill without a rebuild, and without triggers being fired", async () => {
  const intents = { columns: [{ table: { name: "t" }, column: "b", backfill: "upper(a)" }] };
  const [before, after] = ["create table t (a text)", "create table t (a text, b text not null)"];
  const plain = await migrate([before, "insert into t values ('x')"], [after], intents);
  expect(plain.statements).toEqual([
    `ALTER TABLE "t" ADD COLUMN "b" TEXT`,
    `UPDATE "t" SET "b" = (upper(a)) WHERE "b" IS NULL`,
    `ALTER TABLE "t" ALTER COLUMN "b" SET NOT NULL`,
  ]);
  const trigger = "create trigger g after update on t begin select raise(abort, 'fired'); end";
  const guarded = await migrate([before, trigger, "insert into t values ('x')"], [after, trigger], intents);
  for (const { connection } of [plain, guarded]) {
    expect(await connection.query("select * from t")).toEqual([{ a: "x", b: "X" }]);
  }
});

test("a column becomes required with a backfill, and converted by an expression", async () => {
  const { connection } = await migrate(
    ["create table t (a text, b text)", "insert into t values (null, 'n=5'), ('kept', 'n=6')"],
    ["create table t (a text not null, b int)"],
    {
      columns: [
        { table: { name: "t" }, column: "a", backfill: "'filled'" },
        { table: { name: "t" }, column: "b", using: { up: "cast(substr(b, 3) as int)" } },
      ],
    },
  );
  expect(await connection.query("select * from t")).toEqual([
    { a: "filled", b: 5 },
    { a: "kept", b: 6 },
  ]);
});

test("renames come before other changes; views, triggers and foreign keys read the new names", async () => {
  const { connection, statements } = await migrate(
    [
      `create table "old t" (id integer primary key, "old a" text)`,
      `create table c (t int references "old t" (id))`,
      `create view v as select "old a" as a from "old t"`,
      `create trigger g after update of "old a" on "old t" begin delete from c where t = new.id; end`,
      `insert into "old t" values (1, 'x')`,
      "insert into c values (1)",
    ],
    [
      `create table "new t" (id integer primary key, "new a" text not null default 'y')`,
      `create table c (t int references "new t" (id))`,
      `create view v as select "new a" as a from "new t"`,
      `create trigger g after update of "new a" on "new t" begin delete from c where t = new.id; end`,
    ],
    {
      renames: [
        { kind: "table", from: { name: "old t" }, to: { name: "new t" } },
        { kind: "column", of: { name: "new t" }, from: "old a", to: "new a" },
      ],
    },
  );
  // Only what is dropped may go before.
  expect(statements.filter((statement) => !statement.startsWith("DROP")).slice(0, 2)).toEqual([
    `ALTER TABLE "old t" RENAME TO "new t"`,
    `ALTER TABLE "new t" RENAME COLUMN "old a" TO "new a"`,
  ]);
  expect(await connection.query("select * from v")).toEqual([{ a: "x" }]);
  await connection.execute(`update "new t" set "new a" = 'z'`);
  expect(await connection.query("select * from c")).toEqual([]);
});

test("a view that changes with its table is dropped before and created after", async () => {
  const { connection } = await migrate(
    [
      "create table t (id int, a text)",
      "create view v as select a from t",
      "create trigger i instead of insert on v begin insert into t (a) values (new.a); end",
    ],
    [
      "create table t (id int, b text)",
      "create view v as select b from t",
      "create trigger i instead of insert on v begin insert into t (b) values (new.b); end",
    ],
  );
  await connection.execute("insert into v values ('x')");
  expect(await connection.query("select b from t")).toEqual([{ b: "x" }]);
});

test("a column that a view still reads is not dropped behind its back", async () => {
  const view = "create view v as select a from t";
  const log = "create table log (a int)";
  const trigger = "create trigger g after insert on t begin insert into log (a) values (new.id); end";
  const drop = (statement: string): Promise<Migrated> =>
    migrate(["create table t (id int, a int)", log, statement], ["create table t (id text)", log, statement]);
  await expect(drop(view)).rejects.toThrow("error in view v after drop column: no such column: a");
  const { connection } = await drop(trigger);
  await connection.execute("insert into t values ('x')");
  expect(await connection.query("select * from log")).toEqual([{ a: "x" }]);
});

test("tables that refer to each other are rebuilt in one step", async () => {
  await migrate(
    ["create table a (id integer primary key, b int)", "create table b (id integer primary key, a int)"],
    [
      "create table a (id integer primary key, b text unique references b (a))",
      "create table b (id integer primary key, a text unique references a (b))",
    ],
  );
});

test("older engines rebuild what they cannot alter", async () => {
  const [before, after] = ["create table t (id int)", "create table t (id int not null)"];
  const { statements } = await migrate([before], [after], {}, 3_052_000);
  expect(statements[0]).toContain(`CREATE TABLE "new_t"`);
});

test("a check that names its own table follows it through the rebuild", async () => {
  const { connection } = await migrate(
    [`create table t (a int, check ("t"."a" > 0))`, "insert into t (a) values (1)"],
    [`create table t (a text, check ("t"."a" > 0))`],
  );
  expect(await connection.query("select * from t")).toEqual([{ a: "1" }]);
});

test("the table that takes the rows has a name that nothing else has", async () => {
  const other = "create table new_t (a)";
  const { connection } = await migrate(["create table t (a int)", other], ["create table t (a text)", other]);
  expect(await connection.hasTable({ name: "new_t" })).toBe(true);
});

test("a virtual table that changes is made anew, and its triggers with it", async () => {
  const { connection } = await migrate(
    ["create table t (a text)", "create virtual table s using fts5(a)", sync],
    ["create table t (a text)", "create virtual table s using fts5(a, b)", sync],
  );
  await connection.execute("insert into t values ('word')");
  expect(await connection.query("select a from s where s match 'word'")).toEqual([{ a: "word" }]);
});

const sync = "create trigger s_insert after insert on t begin insert into s (a) values (new.a); end";
