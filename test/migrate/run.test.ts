/** Applying migrations that were written by hand: steps, the ledger, failures half-way, several runners. */
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { deploy, down, status, type Progress, type Project } from "@dsl/migrate";
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

  test("a lock that somebody holds is waited for", async () => {
    await space.write("1_a", "insert into a values (1)", "delete from a");
    await space.run("create table a (id integer primary key); create table _dsl_migrations_other (x integer)");
    await deploy(space.project(), {});
    let waited: Progress | undefined;
    await space.connected(async (holder) => {
      await holder.execute("select 1");
      let release = () => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      const holding = holder.step(async () => {
        await holder.execute("insert into a values (99)");
        await held;
      });
      const report: Project["report"] = (progress) => {
        if (progress.kind === "retry") waited = progress;
      };
      setTimeout(release, 700);
      await Promise.all([holding, deploy(space.project({ report }), {})]);
    });
    expect(waited).toBeUndefined();
  });
});
