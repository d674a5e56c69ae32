import { expect, test } from "vitest";
import { relativeImport } from "./relative-import.js";

test.each([
  ["./generated", "./settings", "../settings"],
  ["generated", "./settings.js", "../settings.js"],
  ["./src/generated", "./src/settings.js", "../settings.js"],
  ["./src/a/../generated", "./src/generated/own", "./own"],
  [".", "./settings", "./settings"],
  [".", "../settings", "../settings"],
  ["../app/generated", "../app/settings", "../settings"],
  ["./generated", "@scope/types", "@scope/types"],
  ["./generated", "zod", "zod"],
  ["../elsewhere", "./settings", undefined],
  ["/var/generated", "./settings", undefined],
])("from %s, %s is %s", (output, from, expected) => {
  expect(relativeImport(output, from)).toBe(expected);
});
