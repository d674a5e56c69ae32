/**
 * Deployments that something comes between: another deployment, Ctrl-C, a server that ends the connection. Each on real
 * processes and databases; afterwards nothing is lost, the ledger is right, and a second run completes.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { projectFolder, runDsl, startDsl } from "./support/command-line.js";

const id = "20260101T000000_slow";

/** A project whose one migration takes its time in the second of three steps. */
function project(provider: string, slow: string): string {
  return projectFolder({
    "schema.dsl": `datasource db {\n  provider = "${provider}"\n  url = env("DATABASE_URL")\n}\n\nmodel A {\n  id Int @id\n}\n`,
    [`migrations/${id}/migration.json`]: JSON.stringify({
      parents: [],
      labels: [],
      dependsOn: [],
      provider,
      hazards: { up: [], down: [] },
      accepted: [],
    }),
    [`migrations/${id}/up.sql`]: upSql(slow),
    [`migrations/${id}/down.sql`]: 'drop table "A";\ndrop table "Second";\ndrop table "First";\n',
  });
}

const upSql = (slow: string) =>
  `create table "First" (id int primary key);\n-- dsl:step\ncreate table "Second" (id int primary key);\n${slow}\n-- dsl:step\ncreate table "A" (id int primary key);\n`;

/** Waits on the database that is deployed to, and on no scratch database. */
const postgresqlSleep = (seconds: number) =>
  `select pg_sleep(case when current_database() like 'dsl_cli_%' then ${seconds} else 0 end);`;

/** SQLite has no sleep: rows are counted instead, which takes half a second. */
const sqliteSleep =
  "with recursive n(i) as (select 1 union all select i + 1 from n where i < 3000000) select count(*) from n;";

async function newDatabase(): Promise<{ readonly url: string; readonly name: string }> {
  const server = inject("postgresqlUrl");
  const name = `dsl_cli_${Math.random().toString(36).slice(2, 10)}`;
  await query(server, `create database ${name}`);
  onTestFinished(async () => void (await query(server, `drop database if exists ${name} with (force)`)));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, name };
}

async function query(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Resolves once a deployment is asleep in its migration. */
function asleep(name: string): Promise<void> {
  return found(
    `select from pg_stat_activity where datname = '${name}' and state = 'active' and query like '%pg_sleep%'`,
  );
}

/** Resolves once the server finds rows. */
async function found(sql: string): Promise<void> {
  while ((await query(inject("postgresqlUrl"), sql)).length === 0)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

async function expectComplete(folder: string, env: Record<string, string>): Promise<void> {
  const again = await runDsl(["migrate", "deploy"], folder, env);
  expect(again).toMatchObject({ code: 0 });
  const status = await runDsl(["migrate", "status", "--json"], folder, env);
  expect(JSON.parse(status.stdout)).toMatchObject({ ok: true, migrations: [{ id, state: "applied" }] });
}

describe("two deployments at once", () => {
  test.each(["sqlite", "postgresql"])("%s: one applies, the other finds nothing to do", async (provider) => {
    const folder = project(provider, provider === "sqlite" ? sqliteSleep : postgresqlSleep(1));
    const env = { DATABASE_URL: provider === "sqlite" ? "file:./app.db" : (await newDatabase()).url };
    const ended = await Promise.all([1, 2, 3].map(() => runDsl(["migrate", "deploy"], folder, env)));
    expect(ended.map((one) => [one.code, one.stdout])).toEqual([
      [0, ""],
      [0, ""],
      [0, ""],
    ]);
    const said = ended.map((one) =>
      one.stderr.replace(/ in \d+ ms/, "").replace(/.*(another migration runs|could not get its lock).*\n/g, ""),
    );
    expect(said.filter((one) => one.includes("nothing is pending")).length).toBeLessThan(3);
    for (const one of said) expect(one).toMatch(new RegExp(`^(applied ${id}|nothing is pending)\n$`));
    await expectComplete(folder, env);
  });
});

describe("Ctrl-C", () => {
  test("postgresql: while a step sleeps", async () => {
    const { url, name } = await newDatabase();
    const folder = project("postgresql", postgresqlSleep(600));
    const env = { DATABASE_URL: url };
    const run = startDsl(["migrate", "deploy"], folder, env);
    await asleep(name);
    run.process.kill("SIGINT");
    const { code, stdout, stderr } = await run.ended;
    expect({ code, stdout }).toEqual({ code: 130, stdout: "" });
    expect(stderr).toContain(`interrupted while migration "${id}" ran up`);
    expect(stderr).not.toMatch(/^ +at /m);
    const [row] = await query(
      url,
      "select steps_done, finished_at, to_regclass('\"Second\"') as second from _dsl_migrations",
    );
    expect(row).toEqual({ steps_done: 1, finished_at: null, second: null });
    // on the server, too, nothing of it goes on
    expect(
      await query(
        url,
        `select from pg_stat_activity where datname = '${name}' and query like '%pg_sleep%' and pid <> pg_backend_pid()`,
      ),
    ).toEqual([]);
    await writeFile(join(folder, "migrations", id, "up.sql"), upSql(postgresqlSleep(0)));
    await expectComplete(folder, env);
  });

  test("postgresql: twice, which ends the process at once", async () => {
    const { url, name } = await newDatabase();
    const folder = project("postgresql", postgresqlSleep(10));
    const env = { DATABASE_URL: url };
    const run = startDsl(["migrate", "deploy"], folder, env);
    await asleep(name);
    run.process.kill("SIGINT");
    await run.says("Ctrl-C again");
    run.process.kill("SIGINT");
    expect(await run.ended).toMatchObject({ code: 130 });
    await writeFile(join(folder, "migrations", id, "up.sql"), upSql(postgresqlSleep(0)));
    await expectComplete(folder, env);
  });

  test("sqlite: while a step works", async () => {
    const folder = project("sqlite", `${sqliteSleep}\n`.repeat(3));
    const env = { DATABASE_URL: "file:./app.db" };
    const run = startDsl(["migrate", "deploy", "-v"], folder, env);
    await run.says('insert into "_dsl_migrations"');
    run.process.kill("SIGINT");
    expect(await run.ended).toMatchObject({ code: 130 });
    await expectComplete(folder, env);
  });
});

test("a server that ends the connection in mid-migration", async () => {
  const { url, name } = await newDatabase();
  const folder = project("postgresql", postgresqlSleep(20));
  const run = startDsl(["migrate", "deploy"], folder, { DATABASE_URL: url });
  await asleep(name);
  await query(
    inject("postgresqlUrl"),
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and query like '%pg_sleep%'`,
  );
  const { code, stderr } = await run.ended;
  expect(code).toBe(1);
  expect(stderr).toMatch(/the connection to .* was lost/);
  expect(stderr).toContain("run the command again");
  expect(stderr).not.toMatch(/^ +at |:postgres@/m);
  const [row] = await query(url, "select steps_done, finished_at from _dsl_migrations");
  expect(row).toEqual({ steps_done: 1, finished_at: null });
});

describe("a second migration", () => {
  const second = "20260102T000000_second";

  async function withSecond(up: string) {
    const { url, name } = await newDatabase();
    const folder = project("postgresql", "");
    const env = { DATABASE_URL: url };
    expect(await runDsl(["migrate", "deploy"], folder, env)).toMatchObject({ code: 0 });
    const manifest = await readFile(join(folder, "migrations", id, "migration.json"), "utf8");
    await mkdir(join(folder, "migrations", second));
    await writeFile(join(folder, "migrations", second, "migration.json"), manifest.replace("[]", `["${id}"]`));
    await writeFile(join(folder, "migrations", second, "up.sql"), up);
    const other = new pg.Client({ connectionString: url, application_name: "other" });
    await other.connect();
    other.on("error", () => {}); // the database is dropped at the end
    onTestFinished(() => other.end());
    return { url, name, folder, env, other };
  }

  test("waits for a lock that another session holds, and says who that is", async () => {
    const { folder, env, other } = await withSecond('alter table "First" add n int;');
    await other.query(`begin; lock table "First" in access exclusive mode; select 'secret'`);
    const run = startDsl(["migrate", "deploy"], folder, env);
    await run.says("step 1 could not get its lock; attempt 2");
    await run.says('(role "postgres", other, idle in transaction for');
    await run.says(`is in the way: begin; lock table "First" in access exclusive mode; select '…'`);
    await other.query("commit");
    expect(await run.ended).toMatchObject({ code: 0 });
  });

  test("makes an index anew whose build was killed half-way", async () => {
    const { url, name, folder, env, other } = await withSecond(
      `-- dsl:step no-transaction\ndrop index concurrently if exists f;\n-- dsl:step no-transaction\ncreate index concurrently f on "First" (id);\n`,
    );
    const indexes = () => query(url, "select indisvalid as valid from pg_index where indexrelid = to_regclass('f')");
    // the build waits for this snapshot to end
    await other.query("begin isolation level repeatable read; select txid_current()");
    const run = startDsl(["migrate", "deploy"], folder, env);
    const building = `from pg_stat_activity where datname = '${name}' and query like 'create index concurrently%' and wait_event_type = 'Lock'`;
    await found(`select ${building}`);
    await query(inject("postgresqlUrl"), `select pg_terminate_backend(pid) ${building}`);
    expect(await run.ended).toMatchObject({ code: 1 });
    expect(await indexes()).toEqual([{ valid: false }]);
    expect((await runDsl(["migrate", "status"], folder, env)).stdout).toMatch(
      new RegExp(`partial ${second}  .1 of 2 steps done.\\n1 stopped half-way`),
    );
    await other.query("commit");
    expect(await runDsl(["migrate", "deploy"], folder, env)).toMatchObject({ code: 0 });
    expect(await indexes()).toEqual([{ valid: true }]);
  });
});
