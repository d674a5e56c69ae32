/**
 * `pnpm bench`: every step beside the peers that run from npm, in the same run, as ratios; writes `bench/README.md`.
 * `--tables 100,300,1000` chooses the sizes, `--runs 3` the rounds, `--only <regular expression>` groups by their titles, whose
 * figures take the place of those in the page. Needs no PostgreSQL: it starts one from npm, unless DSL_TEST_POSTGRESQL_URL lends one
 * (a pg_dump of its version is measured beside us; what is made there is called `bench_…`, and dropped).
 */
import { execFileSync, spawnSync, type StdioOptions } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { startPostgresql } from "../test/support/postgresql-server.js";
import { measure, type Case, type Figure } from "./measure.js";
import { report, type Group } from "./report.js";
import { drizzleSchema, prismaSchema, type Provider } from "./schemas.js";

const here = new URL(".", import.meta.url).pathname;
const { values } = parseArgs({
  options: {
    tables: { type: "string", default: "100,300,1000" },
    runs: { type: "string", default: "3" },
    only: { type: "string" },
  },
});
const only = values.only === undefined ? undefined : new RegExp(values.only);
const sizes = values.tables.split(",").map(Number);
const runs = Number(values.runs);
const node = process.execPath;
const dsl = join(here, "..", "packages", "cli", "bin", "dsl.js");
const work = mkdtempSync(join(tmpdir(), "dsl-bench-"));
/** Packages as they are built: sources would run as tsx compiles them, which takes twice as long. */
const tsx = ["--import", import.meta.resolve("tsx")];
const groups: Group[] = [];

installPeers();
const peers = join(here, "peers");
const page = join(here, "README.md");
/** Databases on the server. */
const made: string[] = [];
let server: Awaited<ReturnType<typeof startServer>> | undefined;

try {
  group("cold start", undefined, () => [
    { tool: "dsl --version", command: [node, dsl, "--version"], cwd: work },
    { tool: "node -e 0", command: [node, "-e", "0"], cwd: work },
    { tool: "dsl --help", command: [node, dsl, "--help"], cwd: work },
    { tool: "drizzle-kit --version", command: [node, drizzleKit(), "--version"], cwd: peers },
  ]);
  for (const tables of sizes)
    for (const provider of ["postgresql", "sqlite"] as const) {
      measureLanguage(provider, tables);
      await measureSchema(provider, tables);
    }
  const kept = only === undefined || !existsSync(page) ? undefined : readFileSync(page, "utf8");
  const text = report(
    groups,
    { runs, node: process.version, cpu: cpus()[0]?.model ?? "unknown", load: loadOf() },
    kept,
  );
  writeFileSync(page, await format(text, { parser: "markdown", printWidth: 120 }));
  console.log(text);
} finally {
  await server?.stop();
  rmSync(work, { recursive: true, force: true });
}

/** What needs no database. */
function measureLanguage(provider: Provider, tables: number): void {
  const schema = join(work, `${provider}-${tables}.dsl`);
  writeFileSync(schema, prismaSchema(provider, tables, false));
  const ours = (tool: string, step: string, rounds = "9"): Case => ({
    tool,
    command: [node, ...tsx, join(here, "language.ts"), step, schema, rounds],
    cwd: work,
  });
  const prisma = (tool: string, step: string, rounds = "9"): Case => ({
    tool,
    command: [node, join(peers, "language.mjs"), step, schema, rounds],
    cwd: peers,
  });
  const named = (what: string) => `${what}, ${provider}`;
  group(
    named("parse and validate, warm, in process"),
    tables,
    // in fewer rounds the compiler of either is still at work
    () => [ours("dsl", "validate", "25"), prisma("prisma validate (wasm)", "validate", "25")],
    "inner",
  );
  // Ours is the whole command: command line, files, reading, and what no plan can do. Prisma's is a script that loads the wasm and asks it once.
  group(named("parse and validate, cold process"), tables, () => [
    { tool: "dsl", command: [node, dsl, "validate", "--schema", schema], cwd: work },
    prisma("prisma validate (wasm)", "validate", "0"),
  ]);
  group(
    named("DMMF from text, warm, in process"),
    tables,
    () => [
      ours("dsl", "dmmf"),
      prisma("prisma get_dmmf (wasm)", "dmmf"),
      ours("dsl, datamodel after validation", "datamodel"),
    ],
    "inner",
  );
  group(
    named("one character typed, warm, in process"),
    tables,
    () => [ours("dsl, session", "edit", "41"), ours("dsl, all anew", "validate")],
    "inner",
  );
}

async function measureSchema(provider: Provider, tables: number): Promise<void> {
  const named = (what: string) => `${what}, ${provider}`;
  const titles = [
    "SQL from nothing",
    "introspect",
    "introspect, in process",
    "migrate dev, nothing changed",
    "migrate dev, one column changed, proof included",
    "generate typescript, zod and kysely",
  ];
  if (!titles.some((title) => isWanted(named(title), tables))) return;
  server ??= await startServer();
  const project = prepareProject(provider, tables, server.url);
  const { folder, schema, changed, url, drizzle } = project;
  const prisma = (op: string, ...rest: string[]) => [node, join(peers, "prisma.mjs"), op, provider, ...rest];
  const peer = { cwd: peers, env: { PG_URL: server.url, PEERS_DIR: peers } };
  group(named("SQL from nothing"), tables, () => [
    { tool: "dsl", command: [node, dsl, "migrate", "diff", "--from", "empty", "--to", schema, "--sql"], cwd: folder },
    { tool: "prisma diff (wasm)", command: prisma("from-empty", schema), ...peer },
    drizzleGenerate(drizzle, false),
  ]);
  group(named("introspect"), tables, () => [
    { tool: "dsl inspect --as json", command: [node, dsl, "inspect", url, "--as", "json"], cwd: folder },
    {
      tool: "dsl db pull",
      command: [node, dsl, "db", "pull", "--print", "--url", url, "--schema", schema],
      cwd: folder,
    },
    { tool: "prisma introspect (wasm)", command: prisma("introspect", url), ...peer },
    ...pgDump(url),
  ]);
  if (provider === "postgresql")
    group(
      named("introspect, in process"),
      tables,
      () => [
        { tool: "dsl", command: [node, ...tsx, join(here, "introspect.ts"), url], cwd: folder },
        { tool: "prisma introspect (wasm)", command: prisma("introspect", url), ...peer },
        ...pgDump(url),
      ],
      "inner",
    );
  const dev = [node, dsl, "migrate", "dev", "--yes", "--url", url, "--schema"];
  group(named("migrate dev, nothing changed"), tables, () => [
    { tool: "dsl", command: [...dev, schema], cwd: folder },
    {
      tool: "prisma, shadow database (wasm)",
      command: prisma("migrations-diff", project.emptyUrl, project.initSql, schema),
      setup: project.clearEmpty,
      ...peer,
    },
    drizzleGenerate(drizzle, false, project.drizzleBase),
  ]);
  group(named("migrate dev, one column changed, proof included"), tables, () => [
    {
      tool: "dsl --create-only",
      command: [...dev, changed, "--create-only", "--name", "change"],
      cwd: folder,
      setup: project.forgetChange,
    },
    {
      tool: "prisma, shadow database (wasm)",
      command: prisma("migrations-diff", project.emptyUrl, project.initSql, changed),
      setup: project.clearEmpty,
      ...peer,
    },
    drizzleGenerate(drizzle, true, project.drizzleBase),
  ]);
  group(named("generate typescript, zod and kysely"), tables, () => [
    { tool: "dsl", command: [node, dsl, "generate", "--schema", project.withGenerators], cwd: folder },
  ]);

  function drizzleGenerate(dz: typeof drizzle, isChanged: boolean, base?: string): Case {
    const out = `out-${provider}`;
    const target = join(peers, out);
    const setup = () => {
      rmSync(target, { recursive: true, force: true });
      if (base !== undefined) cpSync(base, target, { recursive: true });
    };
    return {
      tool: "drizzle-kit generate",
      command: [
        node,
        drizzleKit(),
        "generate",
        "--dialect",
        provider,
        "--schema",
        isChanged ? dz.changed : dz.plain,
        "--out",
        out,
      ],
      cwd: peers,
      setup,
    };
  }
}

/** A project whose first migration is applied, and the same for the peers. */
function prepareProject(provider: Provider, tables: number, serverUrl: string) {
  const folder = join(work, `${provider}-${tables}`);
  mkdirSync(folder, { recursive: true });
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const schema = file("schema.dsl", prismaSchema(provider, tables, false));
  const changed = file("changed.dsl", prismaSchema(provider, tables, true));
  const generators = ["typescript", "zod", "kysely"].map(
    (name) => `generator ${name} {\n  provider = "${name}"\n  output = "./generated"\n}\n`,
  );
  const withGenerators = file("generate.dsl", `${prismaSchema(provider, tables, false)}\n${generators.join("\n")}`);
  // drizzle-kit reads schemas only below its own project
  const drizzleFile = (name: string, isChanged: boolean) => {
    const path = join(peers, `work-${provider}-${name}.ts`);
    writeFileSync(path, drizzleSchema(provider, tables, isChanged));
    return path;
  };
  const drizzle = { plain: drizzleFile("plain", false), changed: drizzleFile("changed", true) };
  const name = `bench_${provider}_${tables}`;
  const url = provider === "sqlite" ? `file:${join(folder, "dev.db")}` : createDatabase(name, serverUrl);
  const emptyUrl =
    provider === "sqlite" ? `file:${join(folder, "empty.db")}` : createDatabase(`${name}_empty`, serverUrl);
  // it says each change, which are many
  execFileSync(node, [dsl, "migrate", "dev", "--quiet", "--yes", "--name", "init", "--url", url, "--schema", schema], {
    cwd: folder,
    stdio: "pipe",
  });
  const initSql = join(folder, "init.sql");
  execFileSync(node, [join(peers, "prisma.mjs"), "from-empty", provider, schema], {
    cwd: peers,
    env: { ...process.env, PG_URL: serverUrl, PEERS_DIR: peers, OUT: initSql },
    stdio: "pipe",
  });
  const drizzleBase = join(folder, "drizzle-base");
  execFileSync(node, [drizzleKit(), "generate", "--dialect", provider, "--schema", drizzle.plain, "--out", "base"], {
    cwd: peers,
    stdio: "pipe",
    input: "",
  });
  rmSync(drizzleBase, { recursive: true, force: true });
  cpSync(join(peers, "base"), drizzleBase, { recursive: true });
  rmSync(join(peers, "base"), { recursive: true });
  const clearEmpty = () => {
    if (provider === "sqlite") rmSync(join(folder, "empty.db"), { force: true });
  };
  const migrations = join(folder, "migrations");
  const kept = join(folder, "migrations-kept");
  cpSync(migrations, kept, { recursive: true });
  const forgetChange = () => {
    rmSync(migrations, { recursive: true });
    cpSync(kept, migrations, { recursive: true });
  };
  return {
    folder,
    schema,
    changed,
    withGenerators,
    drizzle,
    drizzleBase,
    url,
    emptyUrl,
    initSql,
    clearEmpty,
    forgetChange,
  };
}

async function startServer() {
  const lent = process.env.DSL_TEST_POSTGRESQL_URL;
  if (lent === undefined) return startPostgresql(["-c", "max_locks_per_transaction=4000"]);
  return { url: lent, stop: async () => made.forEach((name) => execute(`drop database if exists ${name}`, lent)) };
}

function createDatabase(name: string, serverUrl: string): string {
  const url = new URL(serverUrl);
  execute(`create database ${name}`, serverUrl);
  made.push(name);
  url.pathname = `/${name}`;
  return url.href;
}

function execute(sql: string, url: string): void {
  const stdio: StdioOptions = ["pipe", "pipe", "pipe"];
  execFileSync(node, [dsl, "db", "execute", "--url", url, "--file", "-"], { cwd: work, input: sql, stdio });
}

/** Where it is installed and of a version that speaks to the server. */
function pgDump(url: string): Case[] {
  if (!url.startsWith("postgresql:")) return [];
  const probe = spawnSync("pg_dump", ["--schema-only", "-d", url], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (probe.status !== 0) {
    console.error("pg_dump is not measured: it is not installed, or older than the server");
    return [];
  }
  return [{ tool: "pg_dump --schema-only", command: ["pg_dump", "--schema-only", "-d", url], cwd: work }];
}

function loadOf(): string {
  return `load ${loadavg()[1]!.toFixed(1)} on ${cpus().length} cores`;
}

function drizzleKit(): string {
  return join(here, "peers", "node_modules", "drizzle-kit", "bin.cjs");
}

function headingOf(title: string, tables: number | undefined): string {
  return tables === undefined ? title : `${title}, ${tables} tables`;
}

function isWanted(title: string, tables: number | undefined): boolean {
  return only === undefined || only.test(headingOf(title, tables));
}

function group(
  title: string,
  tables: number | undefined,
  cases: () => readonly Case[],
  by: "wall" | "inner" = "wall",
): void {
  if (!isWanted(title, tables)) return;
  console.error(headingOf(title, tables));
  const figures: Figure[] = measure(cases(), runs);
  groups.push({ title, tables, by, figures });
}

function installPeers(): void {
  const folder = join(here, "peers");
  if (existsSync(join(folder, "node_modules"))) return;
  console.error("installing the peers (once)");
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: folder, stdio: "inherit" });
}
