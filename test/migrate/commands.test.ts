/** What flows as data cannot say: scripts for others to run, filters, hooks, sources, roles without rights. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import {
  baseline,
  check,
  clean,
  deploy,
  deployScript,
  dev,
  diff,
  down,
  downScript,
  execute,
  heads,
  history,
  introspectDatabase,
  parseSource,
  push,
  readCatalog,
  show,
  status,
  type DevRequest,
  type Source,
} from "@dsl/migrate";
import { readObjectId, type Change, type Plan } from "@dsl/planner";
import { connected, engines } from "./support/engines.js";
import { outcome, valueOf } from "./support/outcome.js";
import { quiet, Workspace } from "./support/workspace.js";

const request: DevRequest = { createOnly: false, fast: false, decisions: quiet };

describe.each(engines(inject("postgresqlUrl")))("$name", (engine) => {
  let space: Workspace;

  beforeEach(async () => {
    space = await Workspace.open(engine);
  });

  afterEach(() => space.close());

  const ledger = () => space.query("select id, steps_done, direction from _dsl_migrations order by id");

  async function writeTwo(): Promise<void> {
    space.schema(`model User {\n  id Int @id\n}`);
    await dev(space.project(), { ...request, createOnly: true, name: "init" });
    await space.write(
      "29991231T235959_more",
      `alter table "User" add column note text; -- said
-- dsl:step batch 2
update "User" set note = 'x' where id in (select id from "User" where note is null limit 2)`,
      `alter table "User" drop column note;`,
      { parents: await space.ids() },
    );
  }

  test("the script of deploy makes what deploy makes", async () => {
    await writeTwo();
    const [init = "", more = ""] = await space.ids();
    const { sql } = valueOf(await deployScript(space.project(), {}));
    expect(sql).toContain("-- migration 29991231T235959_more, up, step 2 of 2");
    expect(sql).not.toMatch(/limit 2\)/);
    await space.run(sql);
    expect(await ledger()).toEqual([
      { id: init, steps_done: 1, direction: "up" },
      { id: more, steps_done: 2, direction: "up" },
    ]);
    expect(outcome(await status(space.project()))).toEqual(["done"]);
    expect(valueOf(await deploy(space.project(), {})).applied).toEqual([]);
  });

  test("the script of deploy from a migration expects the rest, and that of down leads back", async () => {
    await writeTwo();
    await deploy(space.project(), { to: "init" });
    await space.run(valueOf(await deployScript(space.project(), { from: "init" })).sql);
    expect(outcome(await status(space.project()))).toEqual(["done"]);
    await space.run(valueOf(await downScript(space.project(), { target: { count: 1 } })).sql);
    expect(await ledger()).toMatchObject([{ steps_done: 1 }]);
    expect(valueOf(await deployScript(space.project(), { from: "more" })).sql).toBe("");
  });

  test("needs no database to print a script, or to show the history", async () => {
    await writeTwo();
    const { url: _, ...offline } = space.project();
    expect(outcome(await deployScript(offline, {}))).toEqual(["done"]);
    expect(valueOf(await heads(offline)).ids).toEqual(["29991231T235959_more"]);
    expect(valueOf(await history(offline)).migrations).toHaveLength(2);
    expect(valueOf(await show(offline, { id: "more" })).manifest.parents).toHaveLength(1);
    expect(outcome(await deploy(offline, {}))).toEqual(["failed", "D5001 no database is named"]);
  });

  test("what `include` leaves out is nobody's business", async () => {
    await space.run("create table theirs (id integer primary key); create table ours (id integer primary key)");
    const include = ({ name }: { readonly name: string }) => name !== "theirs";
    space.schema(`model Ours {\n  id Int @id\n  @@map("ours")\n}`, `  manage = "all"`);
    expect(outcome(await baseline(space.project({ include })))).toEqual(["done"]);
    expect(valueOf(await dev(space.project({ include }), request))).toEqual({ applied: [], unmanaged: [] });
    expect(outcome(await status(space.project({ include })))).toEqual(["done"]);
    const source: Source = { kind: "database", url: space.url };
    const { catalog, excluded } = valueOf(await readCatalog(space.project({ include }), { source }));
    expect(catalog.tables.map(({ name }) => name)).toEqual(["ours"]);
    expect(excluded.map(({ kind }) => kind)).toEqual(["table"]);
    expect(outcome(await check(space.project()))).toEqual(["differs"]);
  });

  test("hooks see what happens, and may change or refuse a plan", async () => {
    const seen: string[] = [];
    const hooks = {
      plan: () => void seen.push("plan"),
      beforeApply: ({ id }: { readonly id: string }) => void seen.push(`before ${id}`),
      afterApply: ({ id }: { readonly id: string }) => void seen.push(`after ${id}`),
      afterWrite: (files: readonly string[]) => void seen.push(`wrote ${files.length}`),
    };
    space.schema(`model User {\n  id Int @id\n}`);
    const { written } = valueOf(await dev(space.project({ hooks }), request));
    expect(seen).toEqual(["plan", "wrote 3", `before ${written?.id}`, `after ${written?.id}`]);

    space.schema(`model User {\n  id Int @id\n  a Int?\n}`);
    const plan = () => {
      throw new Error("no columns called a");
    };
    expect(outcome(await dev(space.project({ hooks: { plan } }), request))).toEqual([
      "failed",
      'D5305 hook "plan" refused: no columns called a',
    ]);
    expect(await space.ids()).toHaveLength(1);
  });

  test("a plan that a hook bends away from the schema is not written", async () => {
    space.schema(`model User {\n  id Int @id\n}\nmodel Post {\n  id Int @id\n}`);
    const hooks: NonNullable<Parameters<typeof dev>[0]["hooks"]> = {
      plan: (plan) => ({ ...plan, changes: plan.changes.slice(1) }),
    };
    const result = await dev(space.project({ hooks }), request);
    expect(outcome(result)[1]).toBe("D5402 the planned script does not lead to the schema");
    expect(result.diagnostics[0]?.detail).toMatch(/^create table /);
    expect(await space.ids()).toEqual([]);
  });

  /** What becomes of a plan that adds a column to one table and gives another a default. */
  const bent: Readonly<Record<string, (plan: Plan) => readonly Change[]>> = {
    "leaves out one change": ({ changes }) => changes.filter((change) => change.kind !== "addColumn"),
    "leaves out all changes of a table": ({ changes }) =>
      changes.filter(({ makes, alters }) => ![...makes, ...alters].some((id) => readObjectId(id).of.name === "Post")),
    "does one change to another table": ({ changes }) =>
      changes.map((change) =>
        change.kind === "addColumn" ? { ...change, table: { ...change.table, name: "Tag" } } : change,
      ),
    "does more than it says": ({ changes }) => [
      ...changes,
      ...changes.flatMap((change) =>
        change.kind === "addColumn" ? [{ ...change, table: { ...change.table, name: "Tag" } }] : [],
      ),
    ],
  };

  test.each(Object.entries(bent))("a plan is not written when a hook %s", async (_what, changes) => {
    const models = (user: string, post: string) =>
      space.schema(
        `model User {\n  id Int @id\n${user}}\nmodel Post {\n  id Int @id\n${post}}\nmodel Tag {\n  id Int @id\n}`,
      );
    models("  name String?\n", "  views Int\n");
    const { written } = valueOf(await dev(space.project(), request));
    models("  name String?\n  mail String?\n", "  views Int @default(0)\n");
    const hooks = { plan: (plan: Plan) => ({ ...plan, changes: changes(plan) }) };
    const result = await dev(space.project({ hooks }), request);
    expect(outcome(result)[1]).toBe("D5402 the planned script does not lead to the schema");
    expect(await space.ids()).toEqual([written!.id]);
  });

  test("create-only writes and does not apply; what was edited then is asked about before it is", async () => {
    space.schema(`model User {\n  id   Int @id\n  name String?\n}`);
    await dev(space.project(), request);
    space.schema(`model User {\n  id Int @id\n}`);
    const dropping = await dev(space.project(), { ...request, createOnly: true });
    const confirm = dropping.kind === "consent" ? dropping.consent.token! : "";
    expect(confirm).toMatch(/^[0-9a-f]{12}$/);
    const decisions = { ...quiet, confirm };
    const { written, applied } = valueOf(await dev(space.project(), { ...request, createOnly: true, decisions }));
    expect(applied).toEqual([]);
    expect(valueOf(await show(space.project(), { id: written!.id })).manifest.accepted).toEqual(["D6002"]);
    expect(valueOf(await dev(space.project(), request)).applied.map(({ id }) => id)).toEqual([written!.id]);
  });

  test("a token is good for one plan on one database", async () => {
    space.schema(`model User {\n  id   Int @id\n  name String?\n}`);
    await push(space.project(), { fast: false, decisions: quiet });
    space.schema(`model User {\n  id Int @id\n}`);
    const decisions = { ...quiet, confirm: "000000000000" };
    const result = await push(space.project(), { fast: false, decisions });
    expect(result.kind).toBe("consent");
    const confirm = result.kind === "consent" ? result.consent.token! : "";
    expect(outcome(await push(space.project(), { fast: false, decisions: { ...quiet, confirm } }))).toEqual(["done"]);
  });

  test("runs a file of SQL, or says what it did not take", async () => {
    await space.run("select 1");
    const sql = "create table t (a text); insert into t values (';'), ('--'); -- end\n";
    expect(outcome(await execute(space.project(), { sql, name: "fix.sql" }))).toEqual(["done"]);
    expect(await space.query("select count(*) as n from t where a = ';'")).toHaveLength(1);
    const broken = await execute(space.project(), { sql: "selct 1", name: "fix.sql" });
    expect(outcome(broken)[1]).toMatch(/^D5009 fix\.sql: .*selct/);
  });

  test("sources are told by what they are", async () => {
    await mkdir(space.file("migrations", "1_a"), { recursive: true });
    await writeFile(space.file("migrations", "1_a", "up.sql"), "");
    await mkdir(space.file("schema"));
    await writeFile(space.file("schema", "a.prisma"), "");
    await writeFile(space.file("some.sql"), "");
    const read = async (text: string) => {
      const result = await parseSource(space.project(), { text, cwd: space.folder });
      return result.kind === "done" ? result.value.kind : outcome(result)[1];
    };
    expect(await Promise.all(["empty", space.url, "migrations", "migrations/", "migrations/@1_a"].map(read))).toEqual([
      "empty",
      "database",
      "migrations",
      "migrations",
      "migrations",
    ]);
    expect(await Promise.all(["schema", "some.sql", "none.dsl"].map(read))).toEqual([
      "schema",
      "script",
      'D5501 "none.dsl" is no source: there is no such file or folder',
    ]);
  });

  test("compares schema files, scripts and databases", async () => {
    const provider = `datasource db {\n  provider = "${engine.name}"\n}\n`;
    await writeFile(space.file("a.dsl"), `${provider}model T {\n  id Int @id\n}`);
    await writeFile(space.file("b.dsl"), `${provider}model T {\n  id Int @id\n  n  Int @default(7)\n}`);
    await writeFile(
      space.file("c.sql"),
      `create table "T" ("id" integer not null, "n" integer not null default 7, constraint "T_pkey" primary key ("id"));`,
    );
    const between = async (from: string, to: string) => {
      const sources = await Promise.all(
        [from, to].map(async (text) => valueOf(await parseSource(space.project(), { text, cwd: space.folder }))),
      );
      const [a, b] = sources as [Source, Source];
      const { planned } = valueOf(
        await diff(space.project(), { from: a, to: b, down: false, fast: false, answers: {} }),
      );
      return planned.plan.changes.map(({ kind }) => kind);
    };
    expect(await between("a.dsl", "b.dsl")).toEqual(["addColumn"]);
    expect(await between("b.dsl", "a.dsl")).toEqual(["dropColumn"]);
    expect(await between("b.dsl", "c.sql")).toEqual([]);
    expect(await between("c.sql", "b.dsl")).toEqual([]);
    await space.run(`create table "T" ("id" integer not null, constraint "T_pkey" primary key ("id"))`);
    expect(await between(space.url, "c.sql")).toEqual(["addColumn"]);
    expect(await between(space.url, "a.dsl")).toEqual([]);
  });

  test("a script that does not run, a schema that is wrong, a schema of another database", async () => {
    await space.run("select 1");
    await writeFile(space.file("bad.sql"), "selct 1");
    await writeFile(space.file("bad.dsl"), "model {");
    await writeFile(space.file("latin1.dsl"), Buffer.from([0x6d, 0xe9]));
    const other = engine.name === "sqlite" ? "postgresql" : "sqlite";
    await writeFile(space.file("other.dsl"), `datasource db {\n  provider = "${other}"\n}\nmodel T {\n  id Int @id\n}`);
    const project = { ...space.project(), targets: engines(space.url).map(({ driver }) => driver.dialect.target) };
    const read = async (source: Source) => outcome(await readCatalog(project, { source }));
    expect((await read({ kind: "script", path: space.file("bad.sql") }))[1]).toMatch(/^D5401 ".*bad.sql" fails/);
    expect((await read({ kind: "schema", path: space.file("bad.dsl") }))[1]).toMatch(/^D1\d\d\d /);
    expect((await read({ kind: "schema", path: space.file("latin1.dsl") }))[1]).toMatch(/^D5501 .* not UTF-8 text$/);
    expect((await read({ kind: "schema", path: space.file("other.dsl") }))[1]).toMatch(/^D5502 /);
    expect((await read({ kind: "schema", path: space.file("none.dsl") }))[1]).toMatch(/^D5011 .*it does not exist$/);
  });

  test("a second set of hands finds the state of the first", async () => {
    await writeTwo();
    await deploy(space.project(), {});
    const colleague = space.project({ cacheFolder: space.file("elsewhere") });
    expect(valueOf(await status(colleague)).current).toEqual(["29991231T235959_more"]);
    expect(outcome(await down(colleague, { target: { to: "init" }, decisions: quiet }))).toEqual(["done"]);
  });

  test("cleaning leaves a project that works as before", async () => {
    await writeTwo();
    await deploy(space.project(), {});
    expect(outcome(await clean(space.project()))).toEqual(["done"]);
    expect(outcome(await status(space.project()))).toEqual(["done"]);
  });
});

describe("a role that may not create databases", () => {
  const server = inject("postgresqlUrl");
  const [engine] = engines(server);
  const role = "dsl_test_migrate_limited";
  let space: Workspace;
  let url: string;

  beforeEach(async () => {
    space = await Workspace.open(engine!);
    await space.run(`drop role if exists ${role}; create role ${role} login password 'hunter2' nocreatedb nosuperuser`);
    await space.run(`grant all on schema public to ${role}`);
    const limited = new URL(space.url);
    [limited.username, limited.password] = [role, "hunter2"];
    url = limited.href;
  });

  afterEach(async () => {
    await space.close();
    await connected(engine!.driver, server, (connection) => connection.execute(`drop role ${role}`));
  });

  test("deploys what was written, is told why it cannot develop, and develops with a database of its own for trying", async () => {
    space.schema(`model User {\n  id Int @id\n}`);
    await dev(space.project(), { ...request, createOnly: true });
    expect(outcome(await deploy(space.project({ url }), {}))).toEqual(["done"]);
    const told = await status(space.project({ url }));
    expect(outcome(told)).toEqual(["done", expect.stringMatching(/^D5005 drift was not looked for: role/)]);
    const refused = await dev(space.project({ url }), request);
    expect(outcome(refused)[1]).toMatch(/^D5005 role "dsl_test_migrate_limited" may not create scratch databases/);
    expect(JSON.stringify(refused)).not.toContain("hunter2");

    const scratch = await engine!.newDatabase();
    await connected(engine!.driver, scratch.url, (connection) =>
      connection.execute(`alter database "${new URL(scratch.url).pathname.slice(1)}" owner to ${role}`),
    );
    const scratchUrl = new URL(scratch.url);
    [scratchUrl.username, scratchUrl.password] = [role, "hunter2"];
    space.schema(`model User {\n  id Int @id\n  name String?\n}`);
    const developed = await dev(space.project({ url, scratchUrl: scratchUrl.href }), request);
    await scratch.drop();
    expect(outcome(developed)).toEqual(["done"]);
  });
});

test("a role that does not exist is told with the statement that makes it, before anything is planned", async () => {
  const space = await Workspace.open(engines(inject("postgresqlUrl"))[0]!);
  space.schema(
    `role nobody { @@map("No \\"body\\"") }\nmodel User {\n  id Int @id\n\n  @@grant(Select, to: [nobody])\n}`,
  );
  const result = await dev(space.project(), request);
  await space.close();
  expect(result.diagnostics).toMatchObject([
    {
      code: "D5012",
      message: 'role "No "body"" does not exist',
      help: expect.stringMatching(/: CREATE ROLE "No ""body"""$/),
      span: { start: expect.any(Number) },
    },
  ]);
});

test("a database is read in one snapshot", async () => {
  const [engine] = engines(inject("postgresqlUrl"));
  const { url, drop } = await engine!.newDatabase();
  const seen: string[] = [];
  const connection = await engine!.driver.connect(url, {
    baseFolder: "/",
    create: true,
    onStatement: (sql) => seen.push(sql),
  });
  await introspectDatabase(connection, engine!.driver.dialect, { namespaces: undefined, ignoredTables: [] });
  await connection.close();
  await drop();
  expect(seen.at(0)).toMatch(/^begin isolation level repeatable read/);
  expect(seen.at(-1)).toBe("commit");
});

describe("catalogs that were read before", () => {
  const [engine] = engines(inject("postgresqlUrl"));
  const role = "dsl_test_passer_by";
  let space: Workspace;

  beforeEach(async () => {
    space = await Workspace.open(engine!);
    await space.run(`drop role if exists ${role}`);
  });

  afterEach(() => space.close());

  /** By file, the roles that it speaks of. */
  async function known(): Promise<Readonly<Record<string, readonly string[]>>> {
    const files = (await readdir(space.file(".dsl", "cache"))).filter((name) => name.startsWith("catalog-"));
    const read = async (name: string) =>
      JSON.parse(await readFile(space.file(".dsl", "cache", name), "utf8")) as { readonly roles: { name: string }[] };
    return Object.fromEntries(
      await Promise.all(files.map(async (name) => [name, (await read(name)).roles.map((each) => each.name)])),
    );
  }

  test("are known whatever roles are made, and read anew when one is gone", async () => {
    space.schema(`model User {\n  id Int @id\n}`);
    expect(outcome(await dev(space.project(), request))).toEqual(["done"]);
    const before = await known();
    expect(Object.keys(before)).toHaveLength(2);
    await space.run(`create role ${role}`);
    expect(outcome(await dev(space.project(), request))).toEqual(["done"]);
    expect(await known()).toEqual(before);

    const cached = space.file(".dsl", "elsewhere");
    const project = () => space.project({ cacheFolder: cached });
    expect(outcome(await dev(project(), request))).toEqual(["done"]);
    const [file = ""] = (await readdir(cached)).filter((name) => name.endsWith(".json"));
    expect(await readFile(join(cached, file), "utf8")).toContain(role);
    await space.run(`drop role ${role}`);
    expect(outcome(await dev(project(), request))).toEqual(["done"]);
    expect(await readFile(join(cached, file), "utf8")).not.toContain(role);
  });
});
