import { expect, test } from "vitest";
import { clipBytes, conventionalName, takeName } from "./names.js";

test("a name that fits is whole", () => {
  expect(conventionalName(["users", "email"], "_key", 63)).toBe("users_email_key");
  expect(conventionalName(["x".repeat(59)], "_key", 63)).toBe(`${"x".repeat(59)}_key`);
  expect(conventionalName(["x".repeat(200)], "_key", undefined)).toHaveLength(204);
});

test("a long one is cut before its suffix, in bytes and never within a character", () => {
  expect(conventionalName(["x".repeat(60)], "_key", 63)).toBe(`${"x".repeat(59)}_key`);
  expect(conventionalName(["日".repeat(20)], "_pkey", 63)).toBe(`${"日".repeat(19)}_pkey`);
  expect(clipBytes("😀😀", 7)).toBe("😀");
});

test("a taken name gets a number, within the same room", () => {
  const taken = new Set(["t_check"]);
  expect([takeName("t_check", taken, 63), takeName("t_check", taken, 63)]).toEqual(["t_check1", "t_check2"]);
  const long = "x".repeat(63);
  expect(takeName(long, new Set([long]), 63)).toBe(`${"x".repeat(62)}1`);
});
