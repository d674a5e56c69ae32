/** The TextMate grammar, case by case: `test/highlight/<case>/schema.dsl` has the tokens of `expected.txt`, which `UPDATE=1` rewrites. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { IGrammar } from "vscode-textmate";
import { expectFile } from "./support/files.js";
import { loadGrammar, printTokens } from "./support/tokens.js";

const root = new URL("./highlight/", import.meta.url).pathname;
const cases = readdirSync(root).sort();

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

test("there are cases", () => {
  expect(cases.length).toBeGreaterThan(5);
});

test.each(cases)("%s", (name) => {
  const text = readFileSync(join(root, name, "schema.dsl"), "utf8");
  expectFile(join(root, name, "expected.txt"), printTokens(grammar, text));
});
