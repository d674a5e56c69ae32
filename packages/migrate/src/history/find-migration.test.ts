import { describe, expect, test } from "vitest";
import { Stop } from "../stop.js";
import { findMigration } from "./find-migration.js";
import { after, upTo } from "./lineage.js";
import type { Migration } from "./migration.js";
import { historyOf } from "./read-history.js";

function migration(id: string, parents: readonly string[] = [], dependsOn: readonly string[] = []): Migration {
  const hazards = { up: [], down: [] };
  const manifest = { parents, labels: [], dependsOn, provider: "sqlite", hazards, accepted: [] };
  return { id, folder: `/${id}`, up: "", manifest, checksum: "" };
}

const history = historyOf("/", [
  migration("20260101T000000_init"),
  migration("20260102T000000_add_posts", ["20260101T000000_init"]),
  migration("20260103T000000_drop_posts", ["20260102T000000_add_posts"]),
  migration("20260103T000001_side", ["20260101T000000_init"], ["20260102T000000_add_posts"]),
]);

function problemsOf(text: string): readonly string[] {
  try {
    findMigration(history, text);
    return [];
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return error.result.diagnostics.map(({ code, help }) => `${code} ${help}`);
  }
}

describe("an abbreviated id", () => {
  test.each([
    ["20260102T000000_add_posts", "20260102T000000_add_posts"],
    ["20260101", "20260101T000000_init"],
    ["_init", "20260101T000000_init"],
    ["add_posts", "20260102T000000_add_posts"],
  ])("%s", (text, id) => {
    expect(findMigration(history, text).id).toBe(id);
  });

  test("that several have", () => expect(problemsOf("posts")).toEqual(["D5106 give more of the id"]));
  test("that is nothing", () => expect(problemsOf("")).toEqual(["D5105 `dsl migrate history` lists them"]));
  test("that is in the middle of one", () => {
    expect(problemsOf("ini")).toEqual(["D5105 an id, or how it begins or ends: 20260101T000000_init"]);
  });
});

const ids = (migrations: readonly Migration[]) => migrations.map((each) => each.id.slice(16));

describe("lineage", () => {
  test("what comes before, with what is depended on", () => {
    expect(ids(upTo(history, ["20260103T000001_side"]))).toEqual(["init", "add_posts", "side"]);
  });

  test("what comes after", () => {
    expect(ids(after(history, "20260102T000000_add_posts"))).toEqual(["drop_posts", "side"]);
  });
});
