/** Applying migrations that were written by hand: steps, the ledger, failures half-way, several runners. */
import { rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { deploy, down, stamp, status, type Progress } from "@dsl/migrate";
import { deployInProcess } from "./support/deploy-in-process.js";
import { engines } from "./support/engines.js";
import { outcome, valueOf } from "./support/outcome.js";
import { quiet, Workspace } from "./support/workspace.js";

const three = `create table a (id integer primary key);
-- dsl:step
create table b (id integer primary key);
-- dsl:step
insert into b values (1);
insert into b values (2);
`;

const threeBack = `delete from b;
-- dsl:step
drop table b;
-- dsl:step
drop table a;
`;

describe.each(engines(inject("postgresqlUrl")))("$name", (engine) => {
  let space: Workspace;

  beforeEach(async () => {
    space = await Workspace.open(engine);
    await space.run("select 1");
  });

  afterEach(() => space.close());

  const ledger = () =>
    space.query("select id, steps_done, direction, finished_at is null as open from _dsl_migrations order by id");
  const rows = async (sql: string) => (await space.query(sql)).map((row) => Object.values(row).join(" "));
  const isOpen = engine.name === "sqlite" ? 1 : true;
  const isClosed = engine.name === "sqlite" ? 0 : false;

  test("applies in order, then finds nothing", async () => {
    await space.write("1_a", "create table a (id integer primary key)", "drop table a");
    await space.write("2_b", "insert into a values (7)", "delete from a", { parents: ["1_a"] });
    const first = valueOf(await deploy(space.project(), {}));
    expect(first.applied.map(({ id, direction }) => [id, direction])).toEqual([
      ["1_a", "up"],
      ["2_b", "up"],
    ]);
    expect(await ledger()).toEqual([
      { id: "1_a", steps_done: 1, direction: "up", open: isClosed },
      { id: "2_b", steps_done: 1, direction: "up", open: isClosed },
    ]);
    expect(valueOf(await deploy(space.project(), {})).applied).toEqual([]);
  });

  test("only up to a migration", async () => {
    await space.write("1_a", "create table a (id integer primary key)", "drop table a");
    await space.write("2_b", "insert into a values (7)", "delete from a", { parents: ["1_a"] });
    expect(valueOf(await deploy(space.project(), { to: "1_a" })).applied).toHaveLength(1);
    expect(await rows("select count(*) from a")).toEqual(["0"]);
  });

  test("an empty file is applied too", async () => {
    await space.write("1_a", "", "");
    expect(valueOf(await deploy(space.project(), {})).applied).toHaveLength(1);
    const undone = await down(space.project(), { target: { count: 1 }, decisions: quiet });
    expect(valueOf(undone).undone).toHaveLength(1);
    expect(await ledger()).toEqual([]);
  });

  test("a step that fails is rolled back whole, and the run goes on from it once it is corrected", async () => {
    const broken = three.replace("insert into b values (2)", "insert into b values (1)");
    await space.write("1_a", broken, threeBack);
    const failed = await deploy(space.project(), {});
    expect(failed.kind).toBe("failed");
    const [diagnostic] = failed.diagnostics;
    expect(diagnostic).toMatchObject({ code: "D5301" });
    expect(diagnostic?.message).toMatch(/^migration "1_a" failed up in step 3 of 3: /);
    expect(diagnostic?.detail).toContain("insert into b values (1)");
    expect(diagnostic?.help).toContain("nothing of this step was kept");
    expect(await ledger()).toEqual([{ id: "1_a", steps_done: 2, direction: "up", open: isOpen }]);
    expect(await rows("select count(*) from b")).toEqual(["0"]);

    const report = await status(space.project());
    expect(report.kind).toBe("differs");
    expect(outcome(report)[1]).toMatch(/^D5203 migration "1_a" stopped on its way up after step 2/);

    await space.edit(
      space.file("migrations", "1_a", "up.sql"),
      "values (1);\ninsert into b values (1)",
      "values (1), (2)",
    );
    expect(outcome(await deploy(space.project(), {}))).toEqual(["done"]);
    expect(await rows("select id from b order by id")).toEqual(["1", "2"]);
    expect(await ledger()).toEqual([{ id: "1_a", steps_done: 3, direction: "up", open: isClosed }]);
  });

  test("a step that ran may not be edited when the run goes on", async () => {
    await space.write("1_a", three.replace("insert into b values (2)", "nonsense"), threeBack);
    await deploy(space.project(), {});
    await space.edit(space.file("migrations", "1_a", "up.sql"), "create table a (id", "create table a (id2");
    expect(outcome(await deploy(space.project(), {}))).toEqual([
      "failed",
      'D5204 step 1 of migration "1_a" ran and was edited afterwards',
    ]);
  });

  test("a first step that fails leaves nothing but its log", async () => {
    await space.write("1_a", "create table a (id integer primary key);\nnonsense", "drop table a");
    expect((await deploy(space.project(), {})).kind).toBe("failed");
    const report = valueOf(await status(space.project()));
    expect(report.migrations).toMatchObject([{ id: "1_a", state: "pending" }]);
    expect((await rows("select log from _dsl_migrations"))[0]).toMatch(/^up failed: /);
    await space.edit(space.file("migrations", "1_a", "up.sql"), "nonsense", "select 1");
    expect(outcome(await deploy(space.project(), {}))).toEqual(["done"]);
  });

  test("down deletes the row, and stops and goes on as up does", async () => {
    await space.write("1_a", three, threeBack.replace("drop table b", "drop table nothing"));
    await deploy(space.project(), {});
    const failed = await down(space.project(), { target: { count: 1 }, decisions: quiet });
    expect(outcome(failed)[1]).toMatch(/^D5301 migration "1_a" failed down in step 2 of 3: /);
    expect(await ledger()).toEqual([{ id: "1_a", steps_done: 1, direction: "down", open: isOpen }]);

    expect(outcome(await deploy(space.project(), {}))[1]).toMatch(/^D5203 migration "1_a" stopped on its way down/);
    await space.edit(space.file("migrations", "1_a", "down.sql"), "drop table nothing", "drop table b");
    expect(outcome(await down(space.project(), { target: { count: 1 }, decisions: quiet }))).toEqual(["done"]);
    expect(await ledger()).toEqual([]);
  });

  test("several at once: each step runs once", async () => {
    await space.write("1_a", three, threeBack);
    await space.write("2_b", "insert into a values (1)", "delete from a", { parents: ["1_a"] });
    const all = await Promise.all(Array.from({ length: 4 }, () => deploy(space.project(), {})));
    expect(all.map((each) => each.kind)).toEqual(["done", "done", "done", "done"]);
    expect(await rows("select id from b order by id")).toEqual(["1", "2"]);
    expect(await ledger()).toHaveLength(2);
  });

  test("interrupted between two statements: the open step is rolled back, and the next run goes on from it", async () => {
    await space.write("1_a", three, threeBack);
    const controller = new AbortController();
    const onStatement = (sql: string) => {
      if (sql.includes("insert into b values (1)")) controller.abort();
    };
    const stopped = await deploy(space.project({ signal: controller.signal, onStatement }), {});
    expect(outcome(stopped)).toEqual(["interrupted", 'D5302 interrupted while migration "1_a" ran up']);
    expect(await ledger()).toEqual([{ id: "1_a", steps_done: 2, direction: "up", open: isOpen }]);
    expect(await rows("select count(*) from b")).toEqual(["0"]);
    expect(outcome(await deploy(space.project(), {}))).toEqual(["done"]);
    expect(await rows("select id from b order by id")).toEqual(["1", "2"]);
  });

  test("a batch step runs until it finds nothing, each batch for itself", async () => {
    await space.write(
      "1_a",
      `create table a (id integer primary key, done integer not null);
insert into a values (1, 0), (2, 0), (3, 0), (4, 0), (5, 0);
-- dsl:step batch
update a set done = 1 where id in (select id from a where done = 0 limit 2)
`,
      "drop table a",
    );
    expect(outcome(await deploy(space.project(), {}))).toEqual(["done"]);
    expect(await rows("select sum(done) from a")).toEqual(["5"]);
    expect(space.progress.filter((each) => each.kind === "batch").map((each) => each.rows)).toEqual([2, 2, 1]);
  });

  test("while one applies, another waits and finds nothing to do", async () => {
    await space.write("1_a", three, threeBack);
    let second: ReturnType<typeof deploy> | undefined;
    const beforeApply = async () => {
      second = deploy(space.project(), {});
      await sleep(500);
    };
    const first = await deploy(space.project({ hooks: { beforeApply } }), {});
    const applied = [...valueOf(first).applied, ...valueOf(await second!).applied];
    expect(applied.map(({ id }) => id)).toEqual(["1_a"]);
    expect(await rows("select id from b order by id")).toEqual(["1", "2"]);
    const waited = space.progress.some(({ kind }) => kind === "waiting");
    expect(waited).toBe(engine.name === "postgresql");
  });

  test("a table that somebody holds is waited for, and asked for again", async () => {
    await space.run("create table a (id integer primary key)");
    await space.write("1_a", "insert into a values (2)", "delete from a");
    await stamped();
    let release = () => {};
    const retried = new Promise<void>((resolve) => (release = resolve));
    let hold = () => {};
    const held = new Promise<void>((resolve) => (hold = resolve));
    const report = (progress: Progress) => {
      if (progress.kind === "retry") release();
    };
    await space.connected(async (holder) => {
      const holding = holder.step(async () => {
        await holder.execute(engine.name === "sqlite" ? "insert into a values (1)" : "lock table a");
        hold();
        await retried;
      });
      await held;
      const [deployed] = await Promise.all([deploy(space.project({ report }), {}), holding]);
      expect(outcome(deployed)).toEqual(["done"]);
    });
  });

  test("a step that leaves a broken foreign key is refused", async () => {
    await space.write(
      "1_a",
      "create table a (id integer primary key);\ncreate table b (id integer references a (id));\ninsert into b values (9);",
      "drop table b;\ndrop table a;",
    );
    expect(outcome(await deploy(space.project(), {}))[1]).toMatch(/^D5301 migration "1_a" failed up in step 1 of 1: /);
    expect(await space.query("select steps_done from _dsl_migrations")).toEqual([{ steps_done: 0 }]);
    await expect(space.query("select * from a")).rejects.toThrow();
  });

  test("one that came before those that it was put behind is undone, and applied in its order then", async () => {
    await space.write("1_a", "create table a (id integer primary key)", "drop table a");
    await space.write("3_c", "insert into a values (3)", "delete from a where id = 3", { parents: ["1_a"] });
    await deploy(space.project(), {});
    await space.write("2_b", "insert into a values (2)", "delete from a where id = 2", { parents: ["1_a"] });
    await rm(space.file("migrations", "3_c"), { recursive: true });
    await space.write("3_c", "insert into a values (3)", "delete from a where id = 3", { parents: ["2_b"] });
    expect(outcome(await deploy(space.project(), {}))[1]).toMatch(/^D5206 /);
    const request = { target: { count: 1 }, decisions: { ...quiet, confirmAny: true } };
    expect(outcome(await down(space.project(), request))).toEqual(["done"]);
    expect(outcome(await deploy(space.project(), {}))).toEqual(["done"]);
    expect(await space.query("select id from a order by id")).toEqual([{ id: 2 }, { id: 3 }]);
  });

  test("a ledger in which somebody deleted a row", async () => {
    await space.write("1_a", "create table a (id integer primary key)", "drop table a");
    await space.write("2_b", "insert into a values (7)", "delete from a", { parents: ["1_a"] });
    await deploy(space.project(), {});
    await space.run("delete from _dsl_migrations where id = '1_a'");
    const gap = 'D5206 migration "2_b" is applied and "1_a", which it follows, is not';
    expect(outcome(await deploy(space.project(), {}))).toEqual(["failed", gap]);
    expect(outcome(await status(space.project()))).toContain(gap);
  });

  test("a table that has the ledger's name and is none", async () => {
    await space.write("1_a", "create table a (id integer primary key)", "drop table a");
    await space.run("create table _dsl_migrations (x integer)");
    expect(outcome(await deploy(space.project(), {}))).toEqual(["failed", "D5210 the ledger cannot be read"]);
  });

  test("a hook that throws refuses", async () => {
    await space.write("1_a", "create table a (id integer primary key)", "drop table a");
    const beforeApply = () => {
      throw new Error("not on a Friday");
    };
    expect(outcome(await deploy(space.project({ hooks: { beforeApply } }), {}))).toEqual([
      "failed",
      'D5305 hook "beforeApply" refused: not on a Friday',
    ]);
    expect(await ledger()).toEqual([]);
  });

  test("a marker that means nothing", async () => {
    await space.write("1_a", "select 1;\n-- dsl:step sometimes\nselect 2;", "");
    expect(outcome(await deploy(space.project(), {}))[1]).toMatch(/^D5110 up.sql of migration "1_a": /);
  });

  test("no down.sql", async () => {
    await space.write("1_a", "create table a (id integer primary key)", "");
    await deploy(space.project(), {});
    await rm(space.file("migrations", "1_a", "down.sql"));
    const result = await down(space.project(), { target: { count: 1 }, decisions: quiet });
    expect(outcome(result)).toEqual(["failed", 'D5109 migration "1_a" has no down.sql']);
  });

  test("a migration of another database", async () => {
    await space.write("1_a", "", "", { provider: "mysql" });
    expect(outcome(await deploy(space.project(), {}))).toEqual([
      "failed",
      `D5108 migration "1_a" was written for mysql, the project is on ${engine.name}`,
    ]);
  });

  test("two processes at once", async () => {
    await space.write("1_a", three, threeBack);
    await space.write("2_b", "insert into a values (1)", "delete from a", { parents: ["1_a"] });
    const ended = await Promise.all([deployInProcess(space).ended, deployInProcess(space).ended]);
    expect(ended).toEqual(["done", "done"]);
    expect(await rows("select id from b order by id")).toEqual(["1", "2"]);
    expect(await ledger()).toHaveLength(2);
  });

  test("a process that is killed in the middle of a step", async () => {
    const slow = engine.name === "postgresql" ? "select pg_sleep(3)" : countTo(20_000_000);
    await space.write("1_a", `${three}-- dsl:step\ninsert into b values (3);\n-- dsl:next\n${slow}\n`, threeBack);
    const { process, ended } = deployInProcess(space);
    const stepsDone = () => rows("select steps_done from _dsl_migrations").catch(() => []);
    while ((await stepsDone())[0] !== "3") await sleep(50);
    await sleep(300);
    process.kill("SIGKILL");
    await ended;
    expect(await ledger()).toEqual([{ id: "1_a", steps_done: 3, direction: "up", open: isOpen }]);
    expect(await rows("select id from b order by id")).toEqual(["1", "2"]);
    expect(outcome(await deploy(space.project(), {}))).toEqual(["done"]);
    expect(await rows("select id from b order by id")).toEqual(["1", "2", "3"]);
  });

  /** The tables that are there belong to no history that anybody asks about. */
  async function stamped(): Promise<void> {
    await space.write("0_there", "create table a (id integer primary key)", "drop table a");
    await space.edit(space.file("migrations", "1_a", "migration.json"), '"parents": []', '"parents": ["0_there"]');
    expect(outcome(await stamp(space.project(), { id: "0_there", force: false }))).toEqual(["done"]);
  }
});

describe("postgresql alone", () => {
  const [engine] = engines(inject("postgresqlUrl"));
  let space: Workspace;

  beforeEach(async () => {
    space = await Workspace.open(engine!);
    await space.run("select 1");
  });

  afterEach(() => space.close());

  test("the server goes away in the middle of a migration", async () => {
    await space.write(
      "1_a",
      three.replace("insert into b values (2)", "select pg_terminate_backend(pg_backend_pid())"),
      "",
    );
    const failed = await deploy(space.project(), {});
    expect(outcome(failed)[1]).toMatch(/^D5301 migration "1_a" failed up in step 3 of 3: /);
    expect(failed.diagnostics[0]?.help).toContain("run the command again");
    expect(await space.query("select steps_done from _dsl_migrations")).toEqual([{ steps_done: 2 }]);
    await space.edit(
      space.file("migrations", "1_a", "up.sql"),
      "select pg_terminate_backend(pg_backend_pid())",
      "select 1",
    );
    expect(outcome(await deploy(space.project(), {}))).toEqual(["done"]);
  });

  test("an index that failed half made is cleared away before it is made again", async () => {
    const concurrently = `create table a (id integer);
insert into a values (1), (1);
-- dsl:step no-transaction
drop index concurrently if exists a_key
-- dsl:step no-transaction
create unique index concurrently a_key on a (id)
`;
    await space.write("1_a", concurrently, "drop table a");
    const failed = await deploy(space.project(), {});
    expect(outcome(failed)[1]).toMatch(
      /^D5301 migration "1_a" failed up in step 3 of 3: could not create unique index/,
    );
    expect(await space.query("select indisvalid as valid from pg_index where indexrelid = 'a_key'::regclass")).toEqual([
      { valid: false },
    ]);
    expect((await deploy(space.project(), {})).kind).toBe("failed");
    await space.run("delete from a where ctid = (select min(ctid) from a)");
    expect(outcome(await deploy(space.project(), {}))).toEqual(["done"]);
    expect(await space.query("select indisvalid as valid from pg_index where indexrelid = 'a_key'::regclass")).toEqual([
      { valid: true },
    ]);
  });

  test("a ledger in a namespace of its own is no part of the schema", async () => {
    const ledger = { namespace: 'odd "tools"', table: "log" };
    await space.write("1_a", "create table a (id integer primary key)", "drop table a");
    expect(outcome(await deploy(space.project({ ledger }), {}))).toEqual(["done"]);
    expect(await space.query('select id from "odd ""tools"""."log"')).toEqual([{ id: "1_a" }]);
    expect(outcome(await status(space.project({ ledger })))).toEqual(["done"]);
  });
});

/** SQL that takes a while and changes nothing. */
function countTo(n: number): string {
  return `with recursive c (x) as (select 1 union all select x + 1 from c where x < ${n}) select max(x) from c`;
}
