import { createServer } from "node:net";
import { DatabaseError } from "@dsl/planner";
import { afterEach, describe, expect, inject, test } from "vitest";
import { connect } from "./connect.js";
import type { PostgresqlConnection } from "./connection.js";
import { onSameServer } from "./database-url.js";

const url = inject("postgresqlUrl");
const open: PostgresqlConnection[] = [];

async function opened(target = url, options: Parameters<typeof connect>[1] = { create: false }) {
  const connection = await connect(target, options);
  open.push(connection);
  return connection;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((connection) => connection.close()));
});

async function failure(work: Promise<unknown>): Promise<DatabaseError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DatabaseError)) throw new Error("nothing was refused", { cause: error });
  return error;
}

function changed(change: (url: URL) => void): string {
  const other = new URL(url);
  change(other);
  return other.href;
}

/** What a server says that lets everyone in and answers every question with its version. */
function answerOfOldServer(sent: Buffer): Buffer {
  const message = (type: string, ...parts: readonly Buffer[]) => {
    const body = Buffer.concat(parts);
    const length = Buffer.alloc(4);
    length.writeInt32BE(body.length + 4);
    return Buffer.concat([Buffer.from(type), length, body]);
  };
  const number = (value: number, bytes: number) => {
    const buffer = Buffer.alloc(bytes);
    buffer.writeIntBE(value, 0, bytes);
    return buffer;
  };
  const ready = message("Z", Buffer.from("I"));
  if (sent[0] !== "Q".charCodeAt(0)) return Buffer.concat([message("R", number(0, 4)), ready]);
  const row = { number: "120022", version: "12.22" };
  const columns = Object.keys(row).map((name) =>
    Buffer.concat([Buffer.from(`${name}\0`), number(0, 6), number(25, 4), number(-1, 2), number(-1, 4), number(0, 2)]),
  );
  const values = Object.values(row).map((value) => Buffer.concat([number(value.length, 4), Buffer.from(value)]));
  return Buffer.concat([
    message("T", number(columns.length, 2), ...columns),
    message("D", number(values.length, 2), ...values),
    message("C", Buffer.from("SELECT 1\0")),
    ready,
  ]);
}

describe("connecting", () => {
  test("says which server and database it is, without a secret", async () => {
    const connection = await opened();
    expect(connection.serverVersion).toBeGreaterThanOrEqual(130000);
    expect(connection.serverName).toMatch(/^PostgreSQL \d+/);
    expect(connection.identity).toBe(`${new URL(url).host}/postgres`);
  });

  test("a wrong password", async () => {
    const error = await failure(
      connect(
        changed((u) => (u.password = "hunter2")),
        { create: false },
      ),
    );
    expect(error.kind).toBe("authentication");
    expect(`${error.message} ${error.detail}`).not.toContain("hunter2");
  });

  test("no password where one is wanted", async () => {
    const error = await failure(
      connect(
        changed((u) => (u.password = "")),
        { create: false },
      ),
    );
    expect(error.kind).toBe("authentication");
  });

  test("a database that does not exist", async () => {
    expect(await failure(connect(onSameServer(url, 'no "such'), { create: false }))).toMatchObject({
      kind: "noSuchDatabase",
      message: `there is no database "no "such" at ${new URL(url).host}`,
    });
  });

  test("a database that is to be created", async () => {
    const name = 'dsl_test "created" ü';
    const connection = await opened(onSameServer(url, name), { create: true });
    expect(await connection.query("select current_database()::text as name")).toEqual([{ name }]);
    await connection.close();
    await (await opened()).execute('drop database "dsl_test ""created"" ü"');
  });

  test("a port where nobody listens", async () => {
    expect(
      await failure(
        connect(
          changed((u) => (u.port = "1")),
          { create: false },
        ),
      ),
    ).toMatchObject({
      kind: "unreachable",
      message: "no server at 127.0.0.1:1: the connection was refused",
    });
  });

  test("a host that does not exist", async () => {
    const error = await failure(
      connect(
        changed((u) => (u.hostname = "nowhere.invalid")),
        { create: false },
      ),
    );
    expect(error.kind).toBe("unreachable");
  });

  test("a server that wants no secure connection", async () => {
    expect(await failure(connect(`${url}?sslmode=require`, { create: false }))).toMatchObject({
      kind: "unreachable",
      message: expect.stringContaining("no secure connection"),
    });
  });

  test("a port where somebody listens and says nothing", async () => {
    const silent = createServer(() => {}).listen(0, "127.0.0.1");
    await new Promise((resolve) => silent.once("listening", resolve));
    const address = silent.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const silentUrl = changed((u) => {
      u.port = String(port);
      u.searchParams.set("connect_timeout", "1");
    });
    expect(await failure(connect(silentUrl, { create: false }))).toMatchObject({
      kind: "unreachable",
      message: expect.stringContaining("no answer in time"),
    });
    silent.close();
  });

  test("a server that is too old", async () => {
    const old = createServer((socket) => socket.on("data", (sent) => socket.write(answerOfOldServer(sent)))).listen(
      0,
      "127.0.0.1",
    );
    await new Promise((resolve) => old.once("listening", resolve));
    const address = old.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    expect(
      await failure(
        connect(
          changed((u) => (u.port = String(port))),
          { create: false },
        ),
      ),
    ).toMatchObject({
      message: "PostgreSQL 12.22 is too old: 13 or later is needed",
    });
    old.close();
  });

  test("a text that is no URL", async () => {
    const error = await failure(connect("postgresql://user:hunter2@host:notaport/x", { create: false }));
    expect(`${error.message} ${error.detail}`).not.toContain("hunter2");
  });

  test("a limit of connections", async () => {
    const admin = await opened();
    await admin.execute("drop role if exists dsl_test_limited");
    await admin.execute("create role dsl_test_limited login password 'x' connection limit 0");
    const limited = changed((u) => ((u.username = "dsl_test_limited"), (u.password = "x")));
    expect(await failure(connect(limited, { create: false }))).toMatchObject({
      kind: "unreachable",
      help: expect.stringContaining("CONNECTION LIMIT"),
    });
    await admin.execute("drop role dsl_test_limited");
  });
});

describe("a connection", () => {
  test("binds values, whatever they hold", async () => {
    const connection = await opened();
    expect(await connection.query("select $1::text as text, $2::int as number", [`'"$1 \\`, 7])).toEqual([
      { text: `'"$1 \\`, number: 7 },
    ]);
  });

  test("loses no digit", async () => {
    const connection = await opened();
    const sql = `select 9223372036854775807 as big, 1.50 as exact, timestamptz '2024-01-02 03:04:05.123456+00' as time,
      '{"a": 12345678901234567890}'::json as json, true as yes, 1 as one, array['a', null] as texts`;
    await connection.execute("set timezone = 'UTC'");
    expect(await connection.query(sql)).toEqual([
      {
        big: "9223372036854775807",
        exact: "1.50",
        time: "2024-01-02 03:04:05.123456+00",
        json: '{"a": 12345678901234567890}',
        yes: true,
        one: 1,
        texts: ["a", null],
      },
    ]);
  });

  test("rolls a transaction back when its work fails, and goes on", async () => {
    const connection = await opened();
    await connection.execute("create temporary table t (x int check (x > 0))");
    const work = connection.transaction(async () => {
      await connection.execute("insert into t values (1)");
      await connection.execute("insert into t values (-1)");
    });
    expect(await failure(work)).toMatchObject({ kind: "constraint", engineCode: "23514" });
    expect(await connection.execute("insert into t values (2), (3)")).toBe(2);
    expect(await connection.query("select x from t order by x")).toEqual([{ x: 2 }, { x: 3 }]);
  });

  test("reads in a snapshot and writes nothing there", async () => {
    const connection = await opened();
    const work = connection.snapshot(() => connection.execute("create table dsl_test_never (x int)"));
    expect(await failure(work)).toMatchObject({ kind: "readOnly" });
  });

  test("says what is wrong with a statement", async () => {
    const connection = await opened();
    expect(await failure(connection.execute("selct 1"))).toMatchObject({ kind: "syntax", engineCode: "42601" });
    expect(await failure(connection.query("select 1/0"))).toMatchObject({ kind: "other" });
  });

  test("says what a server lacks, and what to do there", async () => {
    const connection = await opened();
    const raise = (code: string) => `do $$ begin raise exception using errcode = '${code}'; end $$`;
    const full = await failure(connection.execute(raise("53100")));
    expect(full).toMatchObject({ engineCode: "53100", help: expect.stringContaining("disk is full") });
    const locks = await failure(connection.execute(raise("53200")));
    expect(locks).toMatchObject({ help: expect.stringContaining("max_locks_per_transaction") });
  });

  test("gives up waiting for a lock", async () => {
    const [holder, waiter] = [await opened(), await opened(url, { create: false, lockTimeoutMs: 100 })];
    await holder.execute("create table if not exists dsl_test_lock (x int)");
    await holder.transaction(async () => {
      await holder.execute("lock table dsl_test_lock");
      expect(await failure(waiter.query("select * from dsl_test_lock"))).toMatchObject({ kind: "lockTimeout" });
    });
    await holder.execute("drop table dsl_test_lock");
  });

  test("says who held the lock, with no value of his", async () => {
    const [holder, waiter] = [await opened(), await opened(url, { create: false, lockTimeoutMs: 3000 })];
    await holder.execute("create table if not exists dsl_test_held (x text)");
    const [row] = await holder.query("select pg_backend_pid() as pid");
    await holder.transaction(async () => {
      await holder.execute("insert into dsl_test_held values ('secret')");
      await holder.execute("lock table dsl_test_held");
      await holder.query("select 'secret', pg_sleep(0)");
      const error = await failure(waiter.query("select * from dsl_test_held"));
      expect(error.detail).toContain(`process ${String(row?.pid)} (role "postgres", dsl, idle in transaction for`);
      expect(error.detail).toContain("is in the way: select '…', pg_sleep(0)");
      expect(error.help).toContain(`SELECT pg_terminate_backend(${String(row?.pid)})`);
    });
    await holder.execute("drop table dsl_test_held");
  });

  test("calls off what runs when it is told to, and goes on", async () => {
    const interruption = new AbortController();
    const connection = await opened(url, { create: false, signal: interruption.signal });
    const running = failure(connection.transaction(() => connection.query("select pg_sleep(600)")));
    interruption.abort();
    expect(await running).toMatchObject({ kind: "cancelled" });
    expect(await connection.query("select 1 as one")).toEqual([{ one: 1 }]);
  });

  test("has no time limit but those of the URL", async () => {
    const admin = await opened();
    await admin.execute("drop role if exists dsl_test_hasty");
    await admin.execute("create role dsl_test_hasty login password 'x'");
    await admin.execute("alter role dsl_test_hasty set statement_timeout to '5s'");
    await admin.execute("alter role dsl_test_hasty set lock_timeout to '1s'");
    const hasty = changed((u) => ((u.username = "dsl_test_hasty"), (u.password = "x")));
    const limits = "select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock";
    const options = { create: false, lockTimeoutMs: 3000 };
    expect(await (await opened(hasty, options)).query(limits)).toEqual([{ statement: "0", lock: "3s" }]);
    const limited = await opened(`${hasty}?options=-c%20statement_timeout%3D1h%20-c%20lock_timeout%3D9s`, options);
    expect(await limited.query(limits)).toEqual([{ statement: "1h", lock: "9s" }]);
    await Promise.all(open.splice(1).map((connection) => connection.close()));
    await admin.execute("drop role dsl_test_hasty");
  });

  test("notices that the server went away", async () => {
    const [victim, killer] = [await opened(), await opened()];
    const [row] = await victim.query("select pg_backend_pid() as pid");
    const running = failure(victim.query("select pg_sleep(10)"));
    await killer.query("select pg_terminate_backend($1)", [row?.pid]);
    expect(await running).toMatchObject({ kind: "connectionLost" });
    expect(await failure(victim.query("select 1"))).toMatchObject({ kind: "connectionLost" });
    expect(await failure(victim.transaction(async () => {}))).toMatchObject({ kind: "connectionLost" });
  });

  test("says what may hold a database that somebody is in", async () => {
    const [admin] = [await opened()];
    await admin.execute("create database dsl_test_held");
    const holder = await opened(onSameServer(url, "dsl_test_held"));
    const error = await failure(admin.execute("drop database dsl_test_held"));
    expect(error).toMatchObject({ engineCode: "55006", help: expect.stringContaining("directUrl") as string });
    await holder.close();
    await admin.execute("drop database dsl_test_held with (force)");
  });

  test("takes a lock that only one can have", async () => {
    const [first, second] = [await opened(), await opened()];
    expect(await first.tryLock("dsl test")).toBe(true);
    expect(await second.tryLock("dsl test")).toBe(false);
    await first.unlock("dsl test");
    expect(await second.tryLock("dsl test")).toBe(true);
  });

  test("knows which tables there are", async () => {
    const connection = await opened();
    await connection.execute('create temporary table "Odd ""name" (x int)');
    expect(await connection.hasTable({ name: 'Odd "name' })).toBe(true);
    expect(await connection.hasTable({ namespace: "pg_catalog", name: "pg_class" })).toBe(true);
    expect(await connection.hasTable({ namespace: "public", name: 'Odd "name' })).toBe(false);
    expect(await connection.hasTable({ namespace: "no such", name: "pg_class" })).toBe(false);
  });

  test("tells each statement and its time", async () => {
    const seen: string[] = [];
    const connection = await opened(url, { create: false, onStatement: (sql) => seen.push(sql) });
    await connection.executeScript("select 1; select 2");
    expect(seen).toEqual(["select 1; select 2"]);
  });
});
