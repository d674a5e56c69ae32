/**
 * SQLite files pulled and pushed into a new one must come back as they were, and a plan brings one to the state of another and back
 * with its rows. Judged by pragmas and the words of stored statements, which introspection has no part in. `round-trip/*.sql` and
 * `converge/*.sql` (before and after, parted by a line `-- to`) are ours.
 */
import { readFileSync, readdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ownPairs } from "../pairs.js";
import { convergenceProblems, Files, roundTripProblems } from "./judge.js";

const folderOf = (name: string): string => new URL(`./${name}/`, import.meta.url).pathname;
const dumps = readdirSync(folderOf("round-trip"));
const pairs = ownPairs(folderOf("converge"));

let files: Files;
beforeEach(() => {
  files = new Files();
});
afterEach(() => files.remove());

describe("pull and push", () => {
  test.each(dumps)("%s", async (name) => {
    expect(await roundTripProblems(readFileSync(`${folderOf("round-trip")}${name}`, "utf8"), files)).toEqual([]);
  });
});

describe("from one state to another and back", () => {
  test.each(pairs.map((pair) => [pair.name, pair] as const))("%s", async (_name, { from: [from], to: [to] }) => {
    expect(await convergenceProblems(from!, to!, files)).toEqual([]);
    for (const state of [from, to]) expect(await roundTripProblems(state!, files)).toEqual([]);
  });
});
