import { type Connection, DatabaseError, type Scratch, type ScratchHost } from "@dsl/planner";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { connect } from "./connect.js";
import type { PostgresqlConnection } from "./connection.js";
import { onSameServer } from "./database-url.js";
import { openScratchHost } from "./open-scratch-host.js";

const url = inject("postgresqlUrl");
const options = { baseFolder: "/", create: false };
const names = { app: "dsl_test_app", work: "dsl_test_work", role: "dsl_test_limited_role" };

let admin: PostgresqlConnection;
const hosts: ScratchHost[] = [];
const scratches: Scratch[] = [];

beforeAll(async () => {
  admin = await connect(url, { create: false });
  for (const name of [names.app, names.work]) await admin.execute(`drop database if exists ${name}`);
  await admin.execute(`drop role if exists ${names.role}`);
  await admin.execute(`create role ${names.role} login password 'x'`);
  await admin.execute(
    `create database ${names.app} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8'`,
  );
  await admin.execute(`alter database ${names.app} set search_path to app, public`);
  await admin.execute(`create database ${names.work} owner ${names.role}`);
});

afterAll(async () => {
  for (const name of [names.app, names.work]) await admin.execute(`drop database ${name} with (force)`);
  await admin.execute(`drop role ${names.role}`);
  await admin.close();
});

afterEach(async () => {
  for (const scratch of scratches.splice(0)) await scratch.drop();
  for (const host of hosts.splice(0)) await host.close();
});

async function hostFor(target: string | undefined, more: { readonly scratchUrl?: string } = {}): Promise<ScratchHost> {
  const host = await openScratchHost(target, { ...options, ...more });
  hosts.push(host);
  return host;
}

async function keep(scratch: Promise<Scratch>): Promise<Scratch> {
  const made = await scratch;
  scratches.push(made);
  return made;
}

async function databaseNames(): Promise<readonly string[]> {
  const rows = await admin.query(
    "select datname::text as name from pg_database where datname like 'dsl\\_%' order by 1",
  );
  return rows.map(({ name }) => String(name));
}

const nameOf = async (scratch: Scratch): Promise<string> => {
  const [row] = await scratch.connection.query("select current_database()::text as name");
  return String(row?.name);
};

const makeTable = async (connection: Scratch["connection"]): Promise<void> => {
  await connection.execute("create table t (x int)");
};

describe("on a server where databases may be made", () => {
  test("a scratch is an empty database like the project's, and gone after", async () => {
    const host = await hostFor(onSameServer(url, names.app));
    expect(host.serverName).toMatch(/^PostgreSQL \d+/);
    const scratch = await host.create();
    const name = await nameOf(scratch);
    expect(name).toMatch(/^dsl_scratch_[0-9a-f]{16}$/);
    expect(
      await scratch.connection.query(
        `select datctype, datcollate, current_setting('search_path') as path from pg_database where datname = current_database()`,
      ),
    ).toEqual([{ datctype: "C.UTF-8", datcollate: "C", path: "app, public" }]);
    await scratch.drop();
    await host.close();
    expect(await databaseNames()).not.toContain(name);
  });

  test("a project database that does not exist yet is no obstacle", async () => {
    const host = await hostFor(onSameServer(url, "dsl_test_not_there"));
    expect(await nameOf(await keep(host.create()))).toMatch(/^dsl_scratch_/);
  });

  test("what a run left over is dropped by the next, and what is in use is not", async () => {
    await admin.execute("create database dsl_scratch_leftover");
    const first = await hostFor(url);
    const used = await keep(first.create());
    await admin.execute("create database dsl_scratch_leftover2");
    await hostFor(url);
    const there = await databaseNames();
    expect(there).toContain(await nameOf(used));
    expect(there).not.toContain("dsl_scratch_leftover");
    expect(there).not.toContain("dsl_scratch_leftover2");
  });

  test("a cache is built once", async () => {
    const host = await hostFor(url);
    let builds = 0;
    const build = async (connection: Scratch["connection"]) => {
      builds++;
      await makeTable(connection);
    };
    const key = `test ${Math.random()}`;
    const first = await keep(host.fromCache(key, build));
    await first.connection.execute("insert into t values (1)");
    const second = await keep(host.fromCache(key, build));
    expect(await second.connection.query("select * from t")).toEqual([]);
    expect(builds).toBe(1);
  });

  test("a cache is built on an earlier one where that is there", async () => {
    const host = await hostFor(url);
    const run = Math.random();
    const whole = (connection: Connection) =>
      connection.executeScript("create table t (x int); create table u (x int)");
    const rest = (connection: Connection) => connection.executeScript("create table u (y int)");
    const later = (n: number) =>
      host.fromCache(`later ${n} ${run}`, whole, [{ key: `early ${run}`, build: rest, isNear: true }]);
    const columnOf = async ({ connection }: Scratch) =>
      connection.query("select attname from pg_attribute where attrelid = 'u'::regclass and attnum > 0");
    expect(await columnOf(await keep(later(1)))).toEqual([{ attname: "x" }]);
    await keep(host.fromCache(`early ${run}`, makeTable));
    expect(await columnOf(await keep(later(2)))).toEqual([{ attname: "y" }]);
  });

  test("a borrowed cache is itself, and again as it was after", async () => {
    const host = await hostFor(url);
    const key = `borrowed ${Math.random()}`;
    const first = await host.borrow!(key, makeTable);
    await first.connection.step(() => first.connection.executeScript("insert into t values (1)"));
    await first.connection.step(() => first.connection.executeScript("alter table t add y int"));
    const name = await nameOf(first);
    expect(name).toMatch(/^dsl_cache_/);
    await first.drop();
    const second = await keep(host.borrow!(key, makeTable));
    expect(await nameOf(second)).toBe(name);
    expect(await second.connection.query("select * from t")).toEqual([]);
  });

  test("one is borrowed on an earlier one where that is there, and built where the rest runs in no transaction", async () => {
    const host = await hostFor(url);
    const key = `early ${Math.random()}`;
    const early = await host.borrow!(key, makeTable);
    const name = await nameOf(early);
    await early.drop();
    const whole = () => Promise.reject(new Error("the earlier cache is there"));
    const further = (sql: string) =>
      host.borrow!(`${key} ${sql}`, whole, [
        { key, build: (connection) => connection.executeScript(sql), isNear: true },
      ]);
    const quick = await further("alter table t add y int");
    expect(await quick.connection.query("select y from t")).toEqual([]);
    expect(await nameOf(quick)).toBe(name);
    await quick.drop();
    const plain = await further("create index concurrently i on t (x)");
    expect(await plain.connection.query("select to_regclass('i') is not null as there")).toEqual([{ there: true }]);
    expect(await nameOf(plain)).toBe(name);
    await plain.drop();
    const slow = await keep(further("vacuum t"));
    expect(await slow.connection.query("select x from t")).toEqual([]);
    expect(await nameOf(slow)).not.toBe(name);
  });

  test("who wants a copy of a borrowed cache waits, and so does the next who borrows it", async () => {
    const [one, other, third] = [await hostFor(url), await hostFor(url), await hostFor(url)];
    const key = `busy ${Math.random()}`;
    const borrowed = await one.borrow!(key, makeTable);
    await borrowed.connection.execute("alter table t add y int");
    const copy = keep(other.fromCache(key, makeTable));
    const next = third.borrow!(key, makeTable);
    await borrowed.drop();
    const later = await next;
    expect(await later.connection.query("select attname from pg_attribute where attname = 'y'")).toEqual([]);
    await later.drop();
    expect(await (await copy).connection.query("select * from t")).toEqual([]);
  });

  test("a borrowed cache that somebody committed to is dropped", async () => {
    const host = await hostFor(url);
    const key = `spoiled ${Math.random()}`;
    const spoiled = await host.borrow!(key, makeTable);
    await spoiled.connection.query("commit");
    await spoiled.drop();
    let builds = 0;
    const built = await keep(host.fromCache(key, async () => void builds++));
    expect([builds, await built.connection.query("select to_regclass('t') as there")]).toEqual([1, [{ there: null }]]);
  });

  test("a borrower who is killed leaves the cache as it was", async () => {
    const [host, other] = [await hostFor(url), await hostFor(url)];
    const key = `killed ${Math.random()}`;
    const borrowed = await host.borrow!(key, makeTable);
    await borrowed.connection.step(() => borrowed.connection.executeScript("alter table t add y int"));
    const name = await nameOf(borrowed);
    await admin.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [name]);
    await borrowed.drop();
    const again = await keep(other.fromCache(key, makeTable));
    expect(await again.connection.query("select attname from pg_attribute where attname = 'y'")).toEqual([]);
  });

  test("a build that fails leaves nothing", async () => {
    const host = await hostFor(url);
    let name = "";
    const broken = host.fromCache("broken", async (connection) => {
      const [row] = await connection.query("select current_database()::text as name");
      name = String(row?.name);
      await connection.execute("selct");
    });
    await expect(broken).rejects.toThrow(DatabaseError);
    expect(name).toMatch(/^dsl_/);
    expect(await databaseNames()).not.toContain(name);
  });

  test("two who build the same cache at once both get it", async () => {
    const [one, other] = [await hostFor(url), await hostFor(url)];
    const key = `race ${Math.random()}`;
    const made = await Promise.all([one, other].map((host) => keep(host.fromCache(key, makeTable))));
    for (const { connection } of made) expect(await connection.query("select * from t")).toEqual([]);
  });

  test("five caches are kept, the least recently used goes, and cleaning drops all", async () => {
    const host = await hostFor(url);
    const run = Math.random();
    const built: number[] = [];
    const use = async (n: number) => (await host.fromCache(`many ${n} ${run}`, async () => void built.push(n))).drop();
    for (const n of [1, 2, 3, 4, 5, 6, 1]) await use(n);
    expect(built).toEqual([1, 2, 3, 4, 5, 6, 1]);
    await host.clean();
    await use(6);
    expect(built).toEqual([1, 2, 3, 4, 5, 6, 1, 6]);
  });
});

const limited = (database: string) => {
  const other = new URL(onSameServer(url, database));
  other.username = names.role;
  other.password = "x";
  return other.href;
};

describe("where the role may not create databases", () => {
  test("the missing right is named", async () => {
    const opening = openScratchHost(limited(names.app), options);
    await expect(opening).rejects.toMatchObject({
      kind: "permission",
      message: `role "${names.role}" may not create scratch databases: it lacks CREATEDB`,
    });
  });

  test("scratchUrl is emptied and used again", async () => {
    const host = await hostFor(limited(names.app), { scratchUrl: limited(names.work) });
    const first = await host.create();
    await first.connection.executeScript(`create schema s; create table s.t (x int); create type e as enum ('a');
      create table public.t (x serial, e e); create view v as select * from t; create domain d as int[];
      create function f(e) returns t language sql as 'select null::t'; create materialized view m as select 1;
      create type r as range (subtype = int); create type c as (a int); create extension hstore`);
    await expect(host.create()).rejects.toMatchObject({ kind: "permission" });
    await first.drop();
    const second = await keep(host.fromCache("any", async () => {}));
    expect(await second.connection.query("select nspname from pg_namespace where nspname in ('s', 'public')")).toEqual([
      { nspname: "public" },
    ]);
    const left = `select (select count(*)::int from pg_class where oid >= 16384 and relkind <> 'i') as relations,
      (select count(*)::int from pg_proc where oid >= 16384) as routines,
      (select count(*)::int from pg_type where oid >= 16384) as types`;
    expect(await second.connection.query(left)).toEqual([{ relations: 0, routines: 0, types: 0 }]);
  });

  test("the project's own database is never emptied", async () => {
    const opening = openScratchHost(limited(names.work), { ...options, scratchUrl: limited(names.work) });
    await expect(opening).rejects.toMatchObject({ message: expect.stringContaining("project's own database") });
  });
});

test("with no server named, an embedded one is started", async () => {
  const host = await hostFor(undefined);
  expect(host.serverName).toMatch(/^PostgreSQL \d+\.\d+ \(embedded\)$/);
  const scratch = await keep(host.create());
  expect(await scratch.connection.query("select 1 as one")).toEqual([{ one: 1 }]);
});
