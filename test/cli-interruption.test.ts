/**
 * Deployments that something comes between: another deployment, Ctrl-C, a server that ends the connection. Each on real
 * processes and databases; afterwards nothing is lost, the ledger is right, and a second run completes.
 */
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
    [`migrations/${id}/up.sql`]: `create table "First" (id int primary key);\n-- dsl:step\ncreate table "Second" (id int primary key);\n${slow}\n-- dsl:step\ncreate table "A" (id int primary key);\n`,
    [`migrations/${id}/down.sql`]: 'drop table "A";\ndrop table "Second";\ndrop table "First";\n',
  });
}

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
async function asleep(name: string): Promise<void> {
  for (;;) {
    const rows = await query(
      inject("postgresqlUrl"),
      `select from pg_stat_activity where datname = '${name}' and state = 'active' and query like '%pg_sleep%'`,
    );
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
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
    const folder = project("postgresql", postgresqlSleep(2));
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
    await expectComplete(folder, env);
  });

  test("postgresql: twice, which ends the process at once", async () => {
    const { url, name } = await newDatabase();
    const folder = project("postgresql", postgresqlSleep(2));
    const env = { DATABASE_URL: url };
    const run = startDsl(["migrate", "deploy"], folder, env);
    await asleep(name);
    run.process.kill("SIGINT");
    await run.says("Ctrl-C again");
    run.process.kill("SIGINT");
    expect(await run.ended).toMatchObject({ code: 130 });
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
