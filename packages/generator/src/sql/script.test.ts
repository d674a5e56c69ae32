import fc from "fast-check";
import { expect, test } from "vitest";
import { printScript } from "./print-script.js";
import { readScript } from "./read-script.js";
import type { Script, Step } from "./script-types.js";
import { unlimited } from "./unlimited.js";

test("a script is read back as it was printed", () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom("-- dsl:next", "-- dsl:step batch 3", "-- note", "select 1;", "", "  x", "-- dsl:nonsense"),
  );
  const statement = fc
    .array(line, { minLength: 1, maxLength: 4 })
    .map((lines) =>
      lines
        .join("\n")
        .replaceAll("\r", "")
        .trim()
        .replaceAll(/[\s;]+$/g, ""),
    )
    .filter((text) => text.split("\n").some((each) => each.trim() !== "" && !each.trimStart().startsWith("--")));
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({
      mode: fc.constantFrom("transaction" as const, "no-transaction" as const),
      statements: fc.array(statement, { minLength: 1, maxLength: 4 }),
    }),
    fc.record({ mode: fc.constant("batch" as const), statements: fc.tuple(statement), limit: fc.nat() }),
  );
  const reason = fc.stringMatching(/^[a-z"]+( [a-z"]+)*$/);
  const script: fc.Arbitrary<Script> = fc.record(
    { steps: fc.array(step, { maxLength: 4 }), irreversible: reason },
    { requiredKeys: ["steps"] },
  );
  fc.assert(
    fc.property(script, (each) => {
      expect(readScript(printScript(each))).toEqual({ ...each, mistakes: [] });
    }),
  );
});

test("text without markers is one step, with Windows line ends too", () => {
  const { steps } = readScript("-- by hand\r\nupdate a set b = 1;\r\nupdate c set d = 2;\r\n");
  expect(steps).toEqual([{ mode: "transaction", statements: ["-- by hand\nupdate a set b = 1;\nupdate c set d = 2"] }]);
});

test("an empty file and one of comments have no steps", () => {
  expect(readScript("").steps).toEqual([]);
  expect(readScript("-- nothing yet\n\n").steps).toEqual([]);
});

test("comments before the first marker are no step", () => {
  const { steps } = readScript("-- what this does\n\n-- dsl:step no-transaction\nvacuum;\n");
  expect(steps).toEqual([{ mode: "no-transaction", statements: ["vacuum"] }]);
});

test("an unknown marker is a mistake, not a transaction in silence", () => {
  const { mistakes } = readScript("-- dsl:step no-transactions\nvacuum;\n-- dsl:next now\nselect 1;");
  expect(mistakes).toHaveLength(2);
});

test("the reason for having no way back is the first line", () => {
  const text = printScript({ steps: [], irreversible: 'column "x"\nhas no value' });
  expect(text).toBe('-- dsl:irreversible column "x" has no value\n');
  expect(readScript(text).irreversible).toBe('column "x" has no value');
});

test("a comment at the end does not swallow the semicolon", () => {
  expect(printScript({ steps: [{ mode: "transaction", statements: ["select 1 -- one"] }] })).toBe(
    "select 1 -- one\n;\n",
  );
});

test("steps and statements are cut by markers", () => {
  const text = printScript({
    steps: [
      { mode: "transaction", statements: ["create table a ()", "create table b ()"] },
      { mode: "no-transaction", statements: ["create index concurrently i on a (x)"] },
      { mode: "batch", statements: ["update a set x = 1 where x is null limit 500"], limit: 500 },
    ],
  });
  expect(text).toMatchInlineSnapshot(`
    "create table a ();

    -- dsl:next
    create table b ();

    -- dsl:step no-transaction
    create index concurrently i on a (x);

    -- dsl:step batch 500
    update a set x = 1 where x is null limit 500;
    "
  `);
});

test("a batch without its limit", () => {
  const statement = "update a set x = 1 where ctid in (select ctid from a where x is null limit 500)";
  expect(unlimited({ mode: "batch", statements: [statement], limit: 500 })).toEqual([
    "update a set x = 1 where ctid in (select ctid from a where x is null)",
  ]);
});
