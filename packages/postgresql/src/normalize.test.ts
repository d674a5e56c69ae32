import type { Answers, Doubt, DoubtPlace, StatementKind, StatementObject } from "@dsl/planner";
import { objectId } from "@dsl/planner";
import { beforeAll, describe, expect, test } from "vitest";
import type { PostgresqlConnection } from "./connected/connection.js";
import { openDatabase, readCatalog, undone } from "./database.test.support.js";
import { normalize } from "./normalize.js";

let database: PostgresqlConnection;

beforeAll(async () => {
  database = await openDatabase();
  await database.executeScript(`
    create schema "Odd ""name";
    create extension citext;
    create type mood as enum ('sad', 'it''s');
    create domain positive as int default 1 check (value > 0);
    create table "Odd ""name"."T t" ("Id" int primary key, name varchar(20) default 'x', feeling mood, born date,
      doc json, doubled int generated always as ("Id" * 2) stored, shown text generated always as (upper(name)) virtual,
      check (name <> ''));
    create view v as select "Id", name from "Odd ""name"."T t" where name is not null;
    comment on view v is 'x';
    create view on_v as select * from v;
    create materialized view m as select "Id" from "Odd ""name"."T t";
    create unique index m_id on m ("Id");
    create function add_up(a int, b int) returns int language sql immutable as 'select a + b';
    create function add_up(a text) returns text language sql as 'select a';
    create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
    create table uses_function (a int default add_up(1, 2));
    create trigger touch before insert on uses_function for each row execute function touch();
    create procedure proc(inout x int) language plpgsql as 'begin x := 1; end';
    create aggregate sum_up(int) (sfunc = add_up, stype = int, initcond = '0');
    alter table uses_function enable row level security;
    create policy own on uses_function using (a > 0);
    create rule nothing as on delete to uses_function do instead nothing;
    create statistics st (ndistinct) on "Id", name from "Odd ""name"."T t";
  `);
});

async function judge(doubts: readonly Doubt[]): Promise<Answers> {
  return undone(database, async () => {
    const results: (Awaited<ReturnType<typeof database.query>> | { readonly error: string })[] = [];
    for (const { sql, reads } of normalize.script(doubts, database.serverVersion)) {
      if (reads) results.push(await database.query(sql));
      else results.push((await database.execute(sql), []));
    }
    return normalize.read(results, doubts);
  });
}

async function judgeOne(place: DoubtPlace, from: string, to: string) {
  return (await judge([{ id: "x", place, from, to }])).get("x");
}

const table = async () => {
  const { tables } = await readCatalog(database);
  const found = tables.find(({ name }) => name === "T t");
  if (found === undefined) throw new Error("the table is gone");
  return found;
};

describe("texts of columns", () => {
  test.each([
    ["integer", "int4", true],
    ["character varying(20)", "varchar(20)", true],
    ["character varying(20)", "varchar(21)", false],
    ["public.citext", "citext", true],
    ["public.mood[]", "mood[]", true],
    ["timestamp(3) with time zone", "timestamptz(3)", true],
  ])("type %s and %s", async (from, to, equal) => {
    expect(await judgeOne({ kind: "type", table: await table(), column: "Id" }, from, to)).toEqual({ equal });
  });

  test.each([
    ["name", "'x'::character varying", "'x'", true],
    ["name", "'x'::character varying", "'y'", false],
    ["feeling", "'it''s'::public.mood", "'it''s'", true],
    ["born", "'2024-01-01'::date", "'Jan 1 2024'", true],
    ["born", "now()", "CURRENT_TIMESTAMP", false],
    ["Id", "0", "(0)", true],
    ["name", "upper('a'::text)", "upper('a') -- comment", true],
  ])("default of %s: %s and %s", async (column, from, to, equal) => {
    expect(await judgeOne({ kind: "default", table: await table(), column }, from, to)).toEqual({ equal });
  });

  test("generated columns", async () => {
    const doubled = { kind: "generated", table: await table(), column: "doubled", stored: true } as const;
    expect(await judgeOne(doubled, '("Id" * 2)', '"Id"*2')).toEqual({ equal: true });
    expect(await judgeOne(doubled, '("Id" * 2)', '"Id"*3')).toEqual({ equal: false });
    const shown = { ...doubled, column: "shown", stored: false };
    expect(await judgeOne(shown, "upper((name)::text)", "upper(name)")).toEqual({ equal: true });
  });
});

describe("texts of constraints and indexes", () => {
  test.each([
    ["((name)::text <> ''::text)", "name <> ''", true],
    ['("Id" = ANY (ARRAY[1, 2]))', '"Id" in (1, 2)', true],
    ['("Id" > 0)', '"Id" >= 0', false],
    ['("Id" > 0)', '"Id" > 0 -- positive', true],
  ])("check %s and %s", async (from, to, equal) => {
    expect(await judgeOne({ kind: "check", table: await table(), name: "c" }, from, to)).toEqual({ equal });
  });

  test("an index item may be of any type", async () => {
    const place = { kind: "indexItem", table: await table(), index: "i", item: 0 } as const;
    expect(await judgeOne(place, "lower((name)::text)", "lower(name)")).toEqual({ equal: true });
    expect(await judgeOne(place, "(doc -> 'a'::text)", "doc->'a'")).toEqual({ equal: true });
    expect(await judgeOne(place, "lower((name)::text)", "upper(name)")).toEqual({ equal: false });
  });

  test("predicates", async () => {
    const place = { kind: "indexPredicate", table: await table(), index: "i" } as const;
    expect(await judgeOne(place, "(name IS NOT NULL)", "name is not null")).toEqual({ equal: true });
  });

  test("domains", async () => {
    const domain = { namespace: "public", name: "positive" };
    const place = (kind: "domainCheck" | "domainDefault" | "domainType") =>
      ({ kind, domain, base: "integer" }) as const;
    expect(await judgeOne(place("domainCheck"), "(VALUE > 0)", "value>0")).toEqual({ equal: true });
    expect(await judgeOne(place("domainDefault"), "1", "(1)")).toEqual({ equal: true });
    expect(await judgeOne(place("domainType"), "integer", "int")).toEqual({ equal: true });
  });
});

describe("what the engine refuses", () => {
  test("a declared text is told, an existing one is not the person's fault", async () => {
    const place = { kind: "check", table: await table(), name: "c" } as const;
    expect(await judgeOne(place, '("Id" > 0)', "nope > 0")).toEqual({
      equal: false,
      error: 'column "nope" does not exist',
    });
    expect(await judgeOne(place, "(nope > 0)", '"Id" > 0')).toEqual({ equal: false });
  });

  test("one bad text leaves the others judged, and everything as it was", async () => {
    const before = await readCatalog(database);
    const place = { kind: "check", table: await table(), name: "c" } as const;
    const doubts = [
      { id: "a", place, from: "true", to: "(true)" },
      { id: "b", place, from: "true", to: "$dsl0$ ; drop table x" },
      { id: "c", place, from: "true", to: "(true)" },
    ];
    const answers = await judge(doubts);
    expect([answers.get("a")?.equal, answers.get("b")?.equal, answers.get("c")?.equal]).toEqual([true, false, true]);
    expect(await readCatalog(database)).toEqual(before);
  });

  test("no doubts, no statements", () => {
    expect(normalize.script([], database.serverVersion)).toEqual([]);
    expect(normalize.read([], [])).toEqual(new Map());
  });

  test("round trips do not grow with the number of doubts", async () => {
    const place = { kind: "check", table: await table(), name: "c" } as const;
    const doubts = Array.from({ length: 300 }, (_, n) => ({ id: `${n}`, place, from: "true", to: `${n} > 150` }));
    expect(normalize.script(doubts, database.serverVersion)).toHaveLength(2);
    expect((await judge(doubts)).size).toBe(300);
  });
});

describe("statements", () => {
  const existing = async (kind: StatementKind, name: string): Promise<StatementObject> => {
    const { statements } = await readCatalog(database);
    const found = statements.find((each) => each.kind === kind && each.name === name);
    if (found === undefined) throw new Error(`no ${kind} ${name}`);
    return found;
  };

  const judgeStatement = async (object: StatementObject, create: string, after = object.after) => {
    const declared = { ...object, create, after };
    return judgeOne({ kind: "statement", object: declared }, object.create, create);
  };

  test("every kind is itself", async () => {
    const { statements } = await readCatalog(database);
    const doubts = statements.map((object) => ({
      id: `${object.kind} ${object.name} ${object.arguments}`,
      place: { kind: "statement", object } as const,
      from: "",
      to: "",
    }));
    const answers = await judge(doubts);
    expect([...answers].filter(([, { equal }]) => !equal)).toEqual([]);
    expect(new Set(statements.map(({ kind }) => kind)).size).toBe(9);
  });

  test("the same view in other words", async () => {
    const view = await existing("view", "v");
    const create = `create view v as
      select t."Id", t.name from "Odd ""name"."T t" t where not t.name is null`;
    expect(await judgeStatement(view, create)).toMatchObject({ equal: false, replaceable: true });
    const same = `create view public.v as select "Id", name from "Odd ""name"."T t" where name is not null`;
    const of = { namespace: 'Odd "name', name: "T t" };
    expect(await judgeStatement(view, same)).toEqual({
      equal: true,
      replaceable: true,
      needs: expect.arrayContaining([objectId("column", of, "Id"), objectId("column", of, "name")]),
    });
  });

  test("a comment counts, a grant does not", async () => {
    const view = await existing("view", "v");
    expect(await judgeStatement(view, view.create, [])).toMatchObject({ equal: false });
    const granted = [...view.after, "grant select on v to public"];
    expect(await judgeStatement(view, view.create, granted)).toMatchObject({ equal: true });
  });

  test("whether it can be replaced in place", async () => {
    const view = await existing("view", "v");
    const fewer = `create view v as select "Id" from "Odd ""name"."T t"`;
    expect(await judgeStatement(view, fewer)).toMatchObject({ equal: false, replaceable: false });
    const routine = await existing("function", "touch");
    const other = "create function touch() returns trigger language plpgsql as 'begin return null; end'";
    expect(await judgeStatement(routine, other)).toMatchObject({ equal: false, replaceable: true });
    expect(await judgeStatement(await existing("materializedView", "m"), "select 1")).not.toHaveProperty("replaceable");
  });

  test("a body that is the same but for its frame", async () => {
    const { statements } = await readCatalog(database);
    const [routine] = statements.filter((each) => each.arguments === "integer, integer");
    if (routine === undefined) throw new Error("no routine");
    const create =
      "create or replace function add_up(a integer, b int) returns int immutable language sql as $$select a + b$$";
    expect(await judgeStatement(routine, create)).toMatchObject({ equal: true });
  });

  test("a statement that is wrong says so", async () => {
    const view = await existing("view", "v");
    expect(await judgeStatement(view, "create view v as select nope")).toMatchObject({
      equal: false,
      error: 'column "nope" does not exist',
      replaceable: false,
    });
  });
});
