/**
 * The generated clients at work on the databases that they were made for: rows go in through the insert schemas and
 * Kysely, come out as the row schemas and the types say they do. That all of this compiles is half of the test.
 */
import { readFileSync } from "node:fs";
import { script } from "@dsl/generator";
import { readSchema } from "@dsl/parser";
import { declare, emptyCatalog, noAnswers, noIntents, plan } from "@dsl/planner";
import { postgresqlDriver } from "@dsl/postgresql/driver";
import { sqliteDriver } from "@dsl/sqlite/driver";
import Sqlite from "better-sqlite3";
import { Kysely, PostgresDialect, SqliteDialect } from "kysely";
import pg from "pg";
import { afterAll, expect, inject, test } from "vitest";
import { runScript } from "../support/run-script.js";
import type { Database as OnPostgresql } from "./shop-postgresql/kysely.expected.js";
import * as onPostgresql from "./shop-postgresql/typescript.expected.js";
import * as forPostgresql from "./shop-postgresql/zod.expected.js";
import type { Database as OnSqlite } from "./shop-sqlite/kysely.expected.js";
import * as onSqlite from "./shop-sqlite/typescript.expected.js";
import * as forSqlite from "./shop-sqlite/zod.expected.js";

const cleanUp: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const clean of cleanUp.toReversed()) await clean();
});

/** The SQL that makes the database of a case from nothing. */
function creation(name: string, { dialect }: typeof postgresqlDriver, serverVersion: number) {
  const text = readFileSync(new URL(`./${name}/schema.dsl`, import.meta.url), "utf8");
  const { schema } = readSchema([{ path: "schema.dsl", text }], [dialect.target]);
  const to = declare(schema, dialect).catalog;
  const request = { from: emptyCatalog, to, intents: noIntents, answers: noAnswers, questionAnswers: {} };
  return script(plan({ ...request, dialect, serverVersion, fast: true }), dialect);
}

test("on PostgreSQL", async () => {
  const url = inject("postgresqlUrl");
  const host = await postgresqlDriver.scratchHost(url, { baseFolder: "/", create: true });
  const scratch = await host.create();
  cleanUp.push(
    () => host.close(),
    () => scratch.drop(),
  );
  await runScript(scratch.connection, creation("shop-postgresql", postgresqlDriver, scratch.connection.serverVersion));
  const [{ name }] = (await scratch.connection.query("select current_database() as name")) as [{ name: string }];
  const pool = new pg.Pool({ connectionString: new URL(`/${name}`, url).href });
  cleanUp.push(() => pool.end());
  const db = new Kysely<OnPostgresql>({ dialect: new PostgresDialect({ pool }) });

  const input = {
    email: "ada@example.org",
    name: "Ada",
    roles: [onPostgresql.Role.ADMIN],
    settings: { theme: "dark" },
    extra: [1, "two", null],
    avatar: new Uint8Array([1, 2, 3]),
    tags: ["a", "b,c"],
    scores: ["1.5", 2],
    birthday: "1815-12-10",
    wakes_up_at: "06:30:00",
  };
  const values = forPostgresql.UserInsertSchema.parse(input);
  const checked: onPostgresql.UserInsert = values;
  expect(checked.id).toMatch(/^[0-9a-f-]{36}$/);
  const inserted = await db.insertInto("users").values(values).returningAll().executeTakeFirstOrThrow();
  const user: onPostgresql.User = forPostgresql.UserSchema.parse(inserted);
  expect(user).toEqual(inserted);
  expect(user).toMatchObject({
    role: "member",
    roles: "{ADMIN}",
    settings: { theme: "dark" },
    extra: [1, "two", null],
    tags: ["a", "b,c"],
    scores: [1.5, 2],
    wakes_up_at: "06:30:00",
    search: "'ada':1",
    slug: "ada",
  });
  expect(user.updated_at).toBeInstanceOf(Date);

  const written = forPostgresql.PostInsertSchema.parse({
    title: "Notes",
    price: "12.50",
    author_id: user.id,
    views: 5,
  });
  const post: onPostgresql.Post = forPostgresql.PostSchema.parse(
    await db.insertInto("posts").values(written).returningAll().executeTakeFirstOrThrow(),
  );
  expect(post).toMatchObject({ number: 1, price: "12.50", views: "5", public: false });
  for (const key of [post.token, post.ulid, post.cuid, post.cuid2, post.uuid7]) expect(key.length).toBeGreaterThan(9);

  const changes: onPostgresql.UserUpdate = forPostgresql.UserUpdateSchema.parse({ phone: "+44 1" });
  expect(Object.keys(changes)).toEqual(["phone", "updated_at"]);
  await db
    .updateTable("users")
    .set(forPostgresql.UserUpdateSchema.parse({ phone: "+44 1" }))
    .where("id", "=", user.id)
    .execute();
  const withPosts: onPostgresql.UserWith<"posts"> = { ...user, posts: [post] };
  expect(withPosts.posts).toHaveLength(1);

  const tag = await db.insertInto("tags").values({ id: 1, label: "abc" }).returningAll().executeTakeFirstOrThrow();
  await db.insertInto("_PostToTag").values({ A: post.id, B: tag.id }).execute();
  const pairs = await db.selectFrom("_PostToTag").selectAll().execute();
  expect(pairs).toEqual([{ A: post.id, B: 1 }]);

  const wrong = forPostgresql.UserInsertSchema.safeParse({ ...input, email: "nobody", phone: "x", age: 150 });
  expect(wrong.error?.issues.map((issue) => issue.path.join("."))).toEqual(["email", "phone", "age"]);
});

test("on SQLite", async () => {
  const host = await sqliteDriver.scratchHost("file::memory:", { baseFolder: "/", create: true });
  const scratch = await host.create();
  cleanUp.push(
    () => host.close(),
    () => scratch.drop(),
  );
  const made = creation("shop-sqlite", sqliteDriver, scratch.connection.serverVersion);
  const database = new Sqlite(":memory:");
  for (const statement of made.steps.flatMap((step) => step.statements)) database.exec(statement);
  const db = new Kysely<OnSqlite>({ dialect: new SqliteDialect({ database }) });

  const input = {
    email: "ada@example.org",
    name: "Ada",
    roles: [onSqlite.Role.ADMIN, onSqlite.Role.MEMBER],
    settings: { theme: "dark" },
    extra: { deep: [1, null] },
    avatar: new Uint8Array([1, 2, 3]),
    tags: ["a", "b,c"],
    scores: [1.5, 2],
    birthday: new Date(0),
  };
  const values = forSqlite.UserInsertSchema.parse(input);
  const checked: onSqlite.UserInsert = values;
  expect(checked.birthday).toBe("1970-01-01T00:00:00.000Z");
  const inserted = await db.insertInto("User").values(values).returningAll().executeTakeFirstOrThrow();
  const user: onSqlite.User = forSqlite.UserSchema.parse(inserted);
  expect(inserted).toMatchObject({ settings: '{"theme":"dark"}', role: "member", slug: "ada" });
  expect(user).toMatchObject({
    settings: { theme: "dark" },
    roles: '["ADMIN","member"]',
    extra: '{"deep":[1,null]}',
    tags: '["a","b,c"]',
    scores: "[1.5,2]",
  });

  const written = forSqlite.PostInsertSchema.parse({
    title: "Notes",
    price: "12.50",
    authorId: user.id,
    views: 5n,
    public: true,
  });
  const post: onSqlite.Post = forSqlite.PostSchema.parse(
    await db.insertInto("Post").values(written).returningAll().executeTakeFirstOrThrow(),
  );
  expect(post).toMatchObject({ price: 12.5, views: 5, public: 1 });
  await db
    .insertInto("Post")
    .values({ ...onSqlite.PostDefaults(), title: "Bare", authorId: user.id })
    .execute();

  const changes = forSqlite.UserUpdateSchema.parse({ phone: null });
  await db.updateTable("User").set(changes).where("id", "=", user.id).execute();
  const again = await db.selectFrom("User").selectAll().executeTakeFirstOrThrow();
  expect(again.phone).toBeNull();
  expect(again.updatedAt >= user.updatedAt).toBe(true);
});
