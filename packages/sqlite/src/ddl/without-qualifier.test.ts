import { expect, test } from "vitest";
import { withoutQualifier } from "./without-qualifier.js";

test("only the table's own name before a column goes", () => {
  expect(withoutQualifier(`"User" . "a" > other.b and user.c <> 'user.d' and user > 1`, "User")).toBe(
    `"a" > other.b and c <> 'user.d' and user > 1`,
  );
});
