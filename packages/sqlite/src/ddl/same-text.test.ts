import { expect, test } from "vitest";
import { sameText } from "./same-text.js";

test.each([
  [`"a" > 0`, "A>0 /* positive */"],
  ["((lower(x)))", "LOWER ( [x] )"],
  ["1E5 + X'ab'", "1e5+x'AB'"],
  ["select 1;", "SELECT 1"],
])("%s is %s", (left, right) => {
  expect(sameText(left, right)).toBe(true);
});

test.each([
  ["'a'", "'A'"],
  [`"select"`, "select"],
  [`"a b"`, "a b"],
  ["(a) + (b)", "a + b"],
  [`"null"`, "null"],
  ["a", "'a'"],
])("%s is not %s", (left, right) => {
  expect(sameText(left, right)).toBe(false);
});
