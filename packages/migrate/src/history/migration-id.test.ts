import fc from "fast-check";
import { expect, test } from "vitest";
import { newMigrationId } from "./migration-id.js";

const now = new Date("2026-11-22T10:15:00.900Z");

test("time in UTC and the name", () => {
  expect(newMigrationId("Add posts", [], now)).toBe("20261122T101500_add_posts");
});

test.each([
  ["äÖ ß/..\\x", "ao_x"],
  ["  --  ", "migration"],
  ["日本", "migration"],
  ["a".repeat(100), "a".repeat(60)],
  ["../../etc", "etc"],
])("name %j", (name, slug) => {
  expect(newMigrationId(name, [], now)).toBe(`20261122T101500_${slug}`);
});

test("a second after the latest when the clock is behind it", () => {
  expect(newMigrationId("x", ["20261122T101500_a", "20261231T235959_b"], now)).toBe("20270101T000000_x");
});

test("folders without a time do not count", () => {
  expect(newMigrationId("x", ["init", "99999999T999999_b"], now)).toBe("20261122T101500_x");
});

test("ids grow strictly, whatever the clock does", () => {
  const times = fc.array(fc.date({ min: new Date("2000-01-01"), max: new Date("2090-01-01"), noInvalidDate: true }));
  fc.assert(
    fc.property(times, fc.string(), (clock, name) => {
      const ids: string[] = [];
      for (const time of clock) ids.push(newMigrationId(name, ids, time));
      expect(ids).toEqual([...new Set(ids)].sort());
    }),
    { seed: 2026 },
  );
});
