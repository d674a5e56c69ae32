import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseError, type Connection } from "@dsl/planner";
import { afterAll, expect, test } from "vitest";
import { sqliteDriver } from "./driver.js";

const folder = mkdtempSync(join(tmpdir(), "dsl-sqlite-"));
afterAll(() => rmSync(folder, { recursive: true }));

function connect(
  url: string,
  options: { readonly create?: boolean; readonly lockTimeoutMs?: number } = {},
): Promise<Connection> {
  return sqliteDriver.connect(url, { baseFolder: folder, create: true, lockTimeoutMs: 100, ...options });
}

async function failure(work: Promise<unknown>): Promise<DatabaseError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof DatabaseError ? error : expect.fail(`not a DatabaseError: ${String(error)}`);
}

test("the protocols of SQLite are accepted, others are not", () => {
  const urls = ["file:./a.db", "sqlite:a.db", "FILE:///a.db", ":memory:", "postgresql://h/d", "./a.db", ""];
  expect(urls.map((url) => sqliteDriver.accepts(url))).toEqual([true, true, true, true, false, false, false]);
});

test.each([
  ["file:./plain.db", "plain.db"],
  ["sqlite:with space.db?connection_limit=1", "with space.db"],
  ["file:100%.db", "100%.db"],
  [`file://${folder}/per%20cent.db`, "per cent.db"],
  [`sqlite:${folder}/absolute.db?mode=rwc`, "absolute.db"],
])("%s is a file", async (url, name) => {
  const connection = await connect(url);
  await connection.execute("create table t (a)");
  expect(connection.identity).toBe(join(folder, name));
  expect(existsSync(join(folder, name))).toBe(true);
  await connection.close();
});

test("what cannot be opened is said in words", async () => {
  writeFileSync(
    join(folder, "text.db"),
    "this is no database, and it is long enough to be read as a header of one".repeat(20),
  );
  const messages = [
    await failure(connect("file:missing.db", { create: false })),
    await failure(connect("file:no/such/folder.db")),
    await failure(connect("file:.")),
    await failure(connect("file:text.db")),
    await failure(connect("file:")),
    await failure(connect("file:x.db?mode=wrong")),
    await failure(connect("file:absent.db?mode=ro")),
  ].map(({ kind, message }) => `${kind}: ${message}`);
  expect(messages).toEqual([
    `noSuchDatabase: the database file does not exist: ${join(folder, "missing.db")}`,
    `noSuchDatabase: the folder of the database file does not exist: ${join(folder, "no/such")}`,
    `noSuchDatabase: the database file is a folder: ${folder}`,
    `other: the file is not an SQLite database, or it is encrypted: ${join(folder, "text.db")}`,
    "noSuchDatabase: the database URL names no file",
    'other: the database URL has an unknown mode "wrong": it can be ro, rw, rwc or memory',
    `noSuchDatabase: the database file does not exist: ${join(folder, "absent.db")}`,
  ]);
});

test("a read-only database refuses to be written to", async () => {
  await (await connect("file:read.db")).executeScript("create table t (a)");
  const connection = await connect("file:read.db?mode=ro");
  expect((await failure(connection.execute("insert into t values (1)"))).kind).toBe("readOnly");
  await connection.close();
});

test("values come back as they are: whole numbers exactly, blobs as bytes", async () => {
  const connection = await connect(":memory:");
  const [row] = await connection.query("select ? as a, ? as b, ? as c, ? as d, ? as e, 9007199254740993 as f", [
    1,
    "é",
    Buffer.from([0, 255]),
    true,
    undefined,
  ]);
  expect(row).toEqual({ a: 1, b: "é", c: Buffer.from([0, 255]), d: 1, e: null, f: 9007199254740993n });
  expect(await connection.execute("create table t (a)")).toBe(0);
  expect(await connection.execute("insert into t values (1), (2)")).toBe(2);
  expect(await connection.execute("select * from t")).toBe(0);
});

test("a version is a number that compares", async () => {
  const connection = await connect(":memory:");
  expect(connection.serverName).toMatch(/^SQLite 3\.\d+\.\d+$/);
  const [, minor, patch] = connection.serverName.slice("SQLite ".length).split(".").map(Number);
  expect(connection.serverVersion).toBe(3_000_000 + (minor ?? 0) * 1000 + (patch ?? 0));
});

test("statements and their times are told", async () => {
  const told: string[] = [];
  const onStatement = (sql: string, durationMs: number): void => void told.push(`${sql} ${durationMs >= 0}`);
  const connection = await sqliteDriver.connect(":memory:", { baseFolder: folder, create: true, onStatement });
  await connection.transaction(() => connection.query("select 1"));
  expect(told).toEqual(["begin immediate true", "select 1 true", "commit true"]);
});

test("a transaction that throws leaves nothing", async () => {
  const connection = await connect(":memory:");
  const work = connection.transaction(async () => {
    await connection.execute("create table t (a)");
    throw new Error("stop");
  });
  await expect(work).rejects.toThrow("stop");
  expect(await connection.hasTable({ name: "t" })).toBe(false);
});

test("a table is found whatever the case of its name", async () => {
  const connection = await connect(":memory:");
  await connection.execute('create table "Täg" (a)');
  expect(await connection.hasTable({ name: "tÄg" })).toBe(false);
  expect(await connection.hasTable({ name: "täG" })).toBe(true);
});

test("errors have their kind and the engine's code", async () => {
  const connection = await connect(":memory:");
  await connection.executeScript("create table t (a unique); insert into t values (1)");
  const errors = [
    await failure(connection.execute("insert into t values (1)")),
    await failure(connection.execute("selec 1")),
    await failure(connection.query("select * from missing")),
    await failure(connection.query("select abs(-9223372036854775807 - 1)")),
  ];
  expect(errors.map(({ kind, engineCode }) => `${kind} ${engineCode}`)).toEqual([
    "constraint SQLITE_CONSTRAINT_UNIQUE",
    "syntax SQLITE_ERROR",
    "syntax SQLITE_ERROR",
    "other SQLITE_ERROR",
  ]);
  expect(errors[0]?.message).toBe("UNIQUE constraint failed: t.a");
});

test("who waits too long for a lock is told so, and who waits long enough goes on", async () => {
  const [first, second] = [await connect("file:lock.db"), await connect("file:lock.db")];
  await first.execute("create table t (a)");
  let release: (() => void) | undefined;
  const held = first.transaction(() => new Promise<void>((resolve) => (release = resolve)));
  const error = await failure(second.execute("insert into t values (1)"));
  expect([error.kind, error.message]).toEqual(["lockTimeout", "the database is locked by another connection"]);
  const patient = await connect("file:lock.db", { lockTimeoutMs: 5000 });
  const waiting = patient.execute("insert into t values (2)");
  release?.();
  await held;
  expect(await waiting).toBe(1);
  for (const connection of [first, second, patient]) await connection.close();
});

test("a snapshot does not see what others write meanwhile", async () => {
  const [reader, writer] = [await connect("file:snapshot.db"), await connect("file:snapshot.db")];
  await writer.executeScript("pragma journal_mode = wal; create table t (a)");
  const count = async (): Promise<unknown> => (await reader.query("select count(*) as n from t"))[0]?.["n"];
  const seen = await reader.snapshot(async () => {
    await writer.execute("insert into t values (1)");
    return count();
  });
  expect([seen, await count()]).toEqual([0, 1]);
  await reader.close();
  await writer.close();
});

test("foreign keys are enforced, but in a step only at its end", async () => {
  const connection = await connect(":memory:");
  await connection.executeScript("create table p (id integer primary key); create table c (p int references p)");
  expect((await failure(connection.execute("insert into c values (1)"))).kind).toBe("constraint");
  await connection.step(async () => {
    await connection.execute("insert into c values (1)");
    await connection.execute("insert into p values (1)");
  });
  const orphaned = await failure(connection.step(() => connection.execute("delete from p")));
  expect([orphaned.kind, orphaned.message]).toEqual([
    "constraint",
    'row 1 of table "c" refers to a row of "p" that does not exist',
  ]);
  expect(await connection.query("select * from p")).toHaveLength(1);
  expect(await connection.query("pragma foreign_keys")).toEqual([{ foreign_keys: 1 }]);
});

test("orphans that were there before do not stop a step", async () => {
  const connection = await connect(":memory:");
  await connection.executeScript(`pragma foreign_keys = off; create table p (id integer primary key);
    create table c (p int references p); insert into c values (7); pragma foreign_keys = on`);
  await connection.step(() => connection.execute("create table other (a)"));
  expect((await failure(connection.step(() => connection.execute("insert into c values (8)")))).kind).toBe(
    "constraint",
  );
});

test("a script runs whole or not at all", async () => {
  const connection = await connect(":memory:");
  const script = "create table a (x); insert into a values (1); insert into missing values (1)";
  const { message, detail } = await failure(connection.executeScript(script));
  expect([message, detail]).toEqual(["no such table: missing", "in: insert into missing values (1)"]);
  expect((await failure(connection.executeScript("select * from missing;"))).detail).toBeUndefined();
  expect(await connection.hasTable({ name: "a" })).toBe(false);
});

test("a script may have transactions of its own, and those it leaves open are undone", async () => {
  const connection = await connect(":memory:");
  await connection.executeScript("begin; create table a (x); commit; create table b (x)");
  expect((await failure(connection.executeScript("begin; drop table a"))).message).toBe(
    "the script leaves its transaction open",
  );
  expect(await connection.hasTable({ name: "a" })).toBe(true);
});

test("a script that puts foreign keys off drops a parent without its children", async () => {
  const connection = await connect(":memory:");
  await connection.executeScript(`create table p (id integer primary key); insert into p values (1);
    create table c (p int references p on delete cascade); insert into c values (1);
    pragma foreign_keys = off; drop table p; create table p (id integer primary key); insert into p values (1);
    pragma foreign_keys = on`);
  expect(await connection.query("select * from c")).toHaveLength(1);
});

test("a script that fails leaves foreign keys as they were", async () => {
  const connection = await connect(":memory:");
  await failure(connection.executeScript("pragma foreign_keys = off; create table a (x); selec"));
  expect(await connection.query("pragma foreign_keys")).toEqual([{ foreign_keys: 1 }]);
});

test("a script takes part in the transaction that is open", async () => {
  const connection = await connect(":memory:");
  const work = connection.step(async () => {
    await connection.executeScript("create table a (x); create table b (x)");
    throw new Error("stop");
  });
  await expect(work).rejects.toThrow("stop");
  expect(await connection.hasTable({ name: "b" })).toBe(false);
});

test("there is no lock to wait for", async () => {
  const connection = await connect(":memory:");
  expect(await connection.tryLock("any")).toBe(true);
  await connection.unlock("any");
});

test("scratch databases know nothing of each other, and a cache is built once", async () => {
  const host = await sqliteDriver.scratchHost("file:any.db", { baseFolder: folder, create: false });
  expect(host.serverName).toMatch(/^SQLite 3/);
  let built = 0;
  const open = () =>
    host.fromCache("key", async (scratch) => {
      built++;
      await scratch.executeScript("create table t (a); insert into t values (1)");
    });
  const [first, second] = [await open(), await open()];
  await first.connection.execute("delete from t");
  expect(await second.connection.query("select * from t")).toEqual([{ a: 1 }]);
  const more = {
    key: "key",
    isNear: true,
    build: (scratch: Connection) => scratch.executeScript("insert into t values (2)"),
  };
  const later = await host.fromCache("later", () => Promise.reject(new Error("the earlier cache is there")), [more]);
  expect(await later.connection.query("select * from t")).toEqual([{ a: 1 }, { a: 2 }]);
  const empty = await host.create();
  expect(await empty.connection.hasTable({ name: "t" })).toBe(false);
  expect([built, await host.clean(), existsSync(join(folder, "any.db"))]).toEqual([1, [], false]);
  for (const scratch of [first, second, later, empty]) await scratch.drop();
  await host.close();
});

test("what a scratch was built of is kept where the host is told, for the next host", async () => {
  const kept = new Map<string, Uint8Array>();
  const snapshots = {
    read: async (key: string) => kept.get(key),
    write: async (key: string, content: Uint8Array) => void kept.set(key, content),
  };
  const options = { baseFolder: folder, create: false, snapshots };
  const first = await sqliteDriver.scratchHost(undefined, options);
  await (await first.fromCache("a", (scratch) => scratch.executeScript("create table t (a)"))).drop();
  const second = await sqliteDriver.scratchHost(undefined, options);
  const again = await second.fromCache("a", () => Promise.reject(new Error("it is there")));
  expect(await again.connection.hasTable({ name: "t" })).toBe(true);
  const more = { key: "a", isNear: true, build: (scratch: Connection) => scratch.executeScript("create table u (a)") };
  const later = await second.fromCache("b", () => Promise.reject(new Error("the earlier one is there")), [more]);
  expect(await later.connection.hasTable({ name: "u" })).toBe(true);
  expect([...kept.keys()]).toEqual(["a", "b"]);
  for (const scratch of [again, later]) await scratch.drop();
});

test("the mark of a state is the same again when its statements are, in whatever order they were made", async () => {
  const connection = await connect(":memory:");
  const marks: (string | undefined)[] = [];
  for (const sql of ["create table a (x); create table b (x)", "drop table a; create table a (x)", "drop table b"]) {
    await connection.executeScript(sql);
    marks.push(await connection.stateMark?.());
  }
  expect([marks[1] === marks[0], marks[2] === marks[0]]).toEqual([true, false]);
});
