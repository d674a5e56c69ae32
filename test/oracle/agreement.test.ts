/**
 * Oracle B held against oracle A, `pg_dump --schema-only` of the server's own version, on a server that is installed here:
 * on every pair of databases both say the same, be it equal or different.
 */
import { execFile } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { difference } from "./converge.js";
import { ownScript } from "./own-script.js";
import { Databases, withConnection } from "./databases.js";
import { makeRoles } from "../support/postgresql-server.js";
import { installedServer, type InstalledServer } from "./installed-server.js";
import { printCatalog } from "./print-catalog.js";
import { rebuild } from "./round-trip.js";

const own = new URL("./round-trip/", import.meta.url).pathname;
const dumps = readdirSync(own);

/** Changes that must not go unseen. */
const mutations = [
  "create table extra ()",
  "comment on schema public is 'another'",
  "create function extra() returns int language sql as 'select 1'",
  "do $$ begin execute coalesce((select format('alter table %s add column extra int', oid::regclass) from pg_class where relkind = 'r' and reloftype = 0 and not relispartition and oid >= 16384 order by relname limit 1), 'create table extra ()'); end $$",
  "do $$ begin execute coalesce((select format('alter table %s rename to extra', oid::regclass) from pg_class where relkind = 'r' and reloftype = 0 and not relispartition and oid >= 16384 order by relname limit 1), 'create table extra ()'); end $$",
  "create type extra as enum ('a')",
  "create sequence extra cache 3",
];

let server: InstalledServer | undefined;
let databases: Databases;
let version = 0;
let judged = 0;
let loaded = 0;
beforeAll(async () => {
  server = await installedServer();
  if (server === undefined) return;
  await makeRoles(server.url);
  databases = new Databases(server.url);
  version = await withConnection(server.url, async ({ serverVersion }) => serverVersion);
});
afterAll(async () => {
  if (server === undefined) console.log("oracle A judged nothing: no PostgreSQL server with pg_dump is installed");
  else console.log(`oracle A judged ${judged} pairs with oracle B`);
  await databases?.close();
  await server?.stop();
});

test.each(dumps)("%s", { timeout: 120_000 }, async (file) => {
  if (server === undefined) return;
  const sql = ownScript(readFileSync(join(own, file), "utf8"), version);
  if (sql === undefined) return;
  loaded += 1;
  const from = await databases.create(sql);
  const to = databases.name();
  const { errors } = await rebuild(from, to, databases.folder);
  expect(errors).toEqual([]);
  expect(await verdicts(from, to)).toEqual({ dump: [], catalog: [] });
  const mutation = mutations[dumps.indexOf(file) % mutations.length]!;
  await withConnection(to, (connection) => connection.executeScript(mutation));
  const { dump, catalog } = await verdicts(from, to);
  expect([dump.length > 0, catalog.length > 0], mutation).toEqual([true, true]);
  await databases.dropAll();
});

test("oracle A judged where it could", () => {
  if (server !== undefined) expect([judged, loaded > 0]).toEqual([2 * loaded, true]);
});

async function verdicts(a: string, b: string) {
  judged += 1;
  const catalogs = [await print(a), await print(b)] as const;
  const statements = [await dump(a), await dump(b)] as const;
  return { dump: difference(...statements), catalog: difference(...catalogs) };
}

const print = (url: string): Promise<readonly string[]> =>
  withConnection(url, (connection) => printCatalog(connection, { columnOrder: "counts" }));

/** Statements in one order, those of privileges too, without what is random. */
async function dump(url: string): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(server!.pgDump, ["--schema-only", url], { maxBuffer: 1 << 28 });
  const lines = stdout.split("\n").filter((line) => !/^(?:--|\\(?:un)?restrict )/.test(line));
  return lines
    .join("\n")
    .split(/;\n+/)
    .map((statement) => statement.trim())
    .sort();
}
