import * as fc from "fast-check";
import { expect, test } from "vitest";
import { tokenize } from "./tokenize.js";

const values = (sql: string): readonly string[] => tokenize(sql).map(({ kind, value }) => `${kind} ${value}`);

test("every quote gives the name without it", () => {
  expect(values(`"a""b" [c "d"] \`e\`\`f\` 'g''h' größe_1`)).toEqual([
    'name a"b',
    'name c "d"',
    "name e`f",
    "string g'h",
    "name größe_1",
  ]);
});

test("comments and white space are left out", () => {
  expect(values("a -- b ' \n/* c \" */ d /* open")).toEqual(["name a", "name d"]);
});

test("numbers, blobs, variables and symbols are whole", () => {
  const numbers = ["number 1", "number .5", "number 1.5e-3", "number 0xFF", "number 1_000"];
  expect(values("1 .5 1.5e-3 0xFF 1_000")).toEqual(numbers);
  const symbols = ["symbol ->>", "symbol ||", "symbol <>", "name a", "symbol .", "name b"];
  expect(values("x'0aFF' ?1 :a ->> || <> a.b")).toEqual(["blob x'0aFF'", "variable ?1", "variable :a", ...symbols]);
});

test("a name in quotes is not a keyword", () => {
  expect(tokenize('select "select"').map(({ quoted }) => quoted)).toEqual([false, true]);
});

test("an open quote reaches to the end", () => {
  expect(values("a 'b c")).toEqual(["name a", "string b c"]);
});

test("whatever the text, tokens lie in order and hold what is written there", () => {
  const pieces = fc.constantFrom(..."'\"`[](),; \n--/**/x'0a1.e$@?:aZ_äé😀=|>".split(""), "''", '""', "--", "/*", "*/");
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const sql = parts.join("");
      let end = 0;
      for (const token of tokenize(sql)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(sql.slice(token.start, token.end)).toBe(token.text);
        expect(token.text).not.toBe("");
        end = token.end;
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});
