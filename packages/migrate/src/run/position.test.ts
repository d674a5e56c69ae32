import { describe, expect, test } from "vitest";
import type { LedgerRow } from "../ledger/ledger-row.js";
import { Stop } from "../stop.js";
import { position } from "./position.js";

const row = (more: Partial<LedgerRow>): LedgerRow => ({
  id: "1_a",
  checksum: "",
  startedAt: new Date(0),
  stepsDone: 0,
  direction: "up",
  log: "",
  ...more,
});

const finishedAt = new Date(1);

describe("up", () => {
  test.each([
    ["no row", undefined, 0],
    ["a first step that failed", row({}), 0],
    ["two steps done", row({ stepsDone: 2 }), 2],
    ["finished", row({ stepsDone: 3, finishedAt }), "done"],
  ])("%s", (_, of, expected) => {
    expect(position(of, "up")).toBe(expected);
  });

  test("half-way down", () => {
    expect(() => position(row({ direction: "down", stepsDone: 1 }), "up")).toThrow(Stop);
  });
});

describe("down", () => {
  test.each([
    ["no row", undefined, "done"],
    ["a first step up that failed", row({}), "done"],
    ["applied", row({ stepsDone: 3, finishedAt }), 0],
    ["one step back done", row({ direction: "down", stepsDone: 1 }), 1],
  ])("%s", (_, of, expected) => {
    expect(position(of, "down")).toBe(expected);
  });

  test("half-way up", () => {
    expect(() => position(row({ stepsDone: 1 }), "down")).toThrow(Stop);
  });
});
