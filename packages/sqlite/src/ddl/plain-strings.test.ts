import { expect, test } from "vitest";
import { plainStrings } from "./plain-strings.js";

const columns = new Set(["kind", "full name"]);

test.each([
  [`kind in ("a", "it's")`, `kind in ('a', 'it''s')`],
  [`"kind" = "Kind" || "x"`, `"kind" = "Kind" || 'x'`],
  [`"t"."full name" = "lower"("full name")`, `"t"."full name" = "lower"("full name")`],
  [`kind collate "nocase" = cast("1" as "text")`, `kind collate "nocase" = cast('1' as "text")`],
  [`"rowid" > 0 and [kind] <> \`kind\``, `"rowid" > 0 and [kind] <> \`kind\``],
  [`kind <> '"a"'`, `kind <> '"a"'`],
])("%s", (expression, expected) => {
  expect(plainStrings(expression, columns)).toBe(expected);
});
