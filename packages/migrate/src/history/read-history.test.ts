import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readHistory } from "./read-history.js";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dsl-history-"));
});

afterEach(() => rm(folder, { recursive: true }));

async function add(id: string, manifest: object, files: Readonly<Record<string, string>> = {}): Promise<void> {
  await mkdir(join(folder, id), { recursive: true });
  const all = { "up.sql": "", "migration.json": JSON.stringify({ provider: "sqlite", ...manifest }), ...files };
  for (const [name, text] of Object.entries(all)) await writeFile(join(folder, id, name), text);
}

async function problems(): Promise<readonly string[]> {
  return (await readHistory(folder)).diagnostics.map(({ code, message }) => `${code} ${message}`);
}

test("a folder that does not exist is an empty history", async () => {
  const history = await readHistory(join(folder, "none"));
  expect(history).toMatchObject({ migrations: [], heads: [], roots: [], diagnostics: [] });
});

test("parents come before children, whatever their ids", async () => {
  await add("1_child", { parents: ["2_parent"] });
  await add("2_parent", { parents: [] });
  await add("3_needs", { parents: ["2_parent"], dependsOn: ["1_child"] });
  const history = await readHistory(folder);
  expect(history.migrations.map((each) => each.id)).toEqual(["2_parent", "1_child", "3_needs"]);
  expect(history).toMatchObject({ heads: ["1_child", "3_needs"], roots: ["2_parent"], diagnostics: [] });
});

test("the checksum does not see line ends", async () => {
  await add("1_lf", {}, { "up.sql": "select 1;\nselect 2;\n" });
  await add("2_crlf", {}, { "up.sql": "select 1;\r\nselect 2;\r\n" });
  const [lf, crlf] = (await readHistory(folder)).migrations;
  expect(lf?.checksum).toBe(crlf?.checksum);
  expect(lf?.checksum).toMatch(/^[0-9a-f]{64}$/);
});

test("hidden folders and files beside the migrations are no migrations", async () => {
  await mkdir(join(folder, ".20260101T000000_unfinished"));
  await writeFile(join(folder, "migration_lock.toml"), "");
  expect(await problems()).toEqual([]);
});

test("a folder without up.sql", async () => {
  await mkdir(join(folder, "1_x"));
  await writeFile(join(folder, "1_x", "migration.json"), "{}");
  expect(await problems()).toEqual(['D5101 migration "1_x" has no readable up.sql']);
});

test("a folder of Prisma's", async () => {
  await mkdir(join(folder, "1_x"));
  await writeFile(join(folder, "1_x", "migration.sql"), "select 1;");
  expect(await problems()).toEqual(['D5101 migration "1_x" is one of Prisma\'s: it has migration.sql and no up.sql']);
});

test("a missing down.sql is found out by who goes back", async () => {
  await add("1_x", {});
  expect((await readHistory(folder)).migrations[0]).not.toHaveProperty("down");
});

test.each([
  ["{", "it is no JSON object"],
  ["[]", "it is no JSON object"],
  ["{}", '"provider" is missing'],
  ['{ "provider": "sqlite", "parents": "1" }', '"parents" is no list of texts'],
])("migration.json %j", async (text, reason) => {
  await add("1_x", {}, { "migration.json": text });
  expect(await problems()).toEqual([`D5102 migration.json of "1_x" cannot be understood: ${reason}`]);
});

test("a parent that is not there", async () => {
  await add("2_b", { parents: ["1_a"] });
  expect(await problems()).toEqual(['D5103 migration "2_b" follows "1_a", which is not in the migrations folder']);
});

test("a parent that cannot be read is one problem, not two", async () => {
  await add("1_a", {}, { "migration.json": "" });
  await add("2_b", { parents: ["1_a"] });
  expect(await problems()).toHaveLength(1);
});

test("a circle", async () => {
  await add("1_a", { parents: ["2_b"] });
  await add("2_b", { parents: ["1_a"] });
  expect(await problems()).toEqual(["D5104 migrations follow one another in a circle: 1_a, 2_b"]);
});
