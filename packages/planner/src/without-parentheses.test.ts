import { expect, test } from "vitest";
import { withoutParentheses } from "./without-parentheses.js";

test.each([
  ["((a > 0))", "a > 0"],
  ["(a > 0) AND (b > 0)", "(a > 0) AND (b > 0)"],
  ["((a > 0) AND (b > 0))", "(a > 0) AND (b > 0)"],
  ["(a ~ '\\)'::text)", "a ~ '\\)'::text"],
  ["(a = ')(')", "a = ')('"],
  ['("a)" = 1)', '"a)" = 1'],
  ["( a )", "a"],
  ["lower((a)::text)", "lower((a)::text)"],
  ["(a, b)", "(a, b)"],
  ["(f(a, b))", "f(a, b)"],
  ["(SELECT 1)", "(SELECT 1)"],
  ["(a -- )\n)", "(a -- )\n)"],
  ["(a = E'\\'')", "(a = E'\\'')"],
  ["((a ~ '^[a-z]$'::text) OR (a = '--'::text))", "(a ~ '^[a-z]$'::text) OR (a = '--'::text)"],
  ["($$)($$ = a)", "($$)($$ = a)"],
  ["\nCASE\n    WHEN a THEN 1\nEND", "CASE\n    WHEN a THEN 1\nEND"],
  ["(a", "(a"],
  ["()", ""],
])("%s", (text, bare) => expect(withoutParentheses(text)).toBe(bare));
