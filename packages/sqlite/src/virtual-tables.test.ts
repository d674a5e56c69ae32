import { expect, test } from "vitest";
import { contentOf, virtualTables } from "./virtual-tables.js";

test.each([
  ["fts5(title, body unindexed, prefix='2 3', tokenize = 'porter')", ["title", "body"]],
  ['fts4("a b" text, c, tokenize=porter, notindexed=c)', ["a b", "c"]],
  ["fts3(a, tokenize icu en_AU)", ["a"]],
  ["rtree(id, x0, x1, +label text)", ["id", "x0", "x1", "label"]],
])("columns of %s", (using, columns) => {
  expect(virtualTables.columns(using)).toEqual(columns);
});

test.each([
  ["fts5(a)", "fts5(a, b)", true],
  ["fts4(a)", "fts5(a)", true],
  ["fts5(a)", "fts5(a, content='')", true],
  ["fts5(a, content='')", "fts5(a)", false],
  ["fts5(a, content='docs')", "fts5(a, b, content=docs)", true],
  ["fts5(a, content='docs')", "fts5(a)", false],
  ["fts5(a)", "fts5(a, content='docs')", false],
  ["rtree(id, x0, x1)", "rtree(id, x0, x1, +n)", true],
  ["rtree(id, x0, x1)", "rtree(id, x0, x1, y0, y1)", false],
  ["rtree(id, x0, x1)", "fts5(a)", false],
  ["mine(a)", "mine(a, b)", false],
])("rows of %s go into %s: %s", (from, to, keeps) => {
  expect(virtualTables.keepsRows(from, to)).toBe(keeps);
});

test("the table that has the rows", () => {
  expect(contentOf("fts5(a, content='docs')")).toBe("docs");
  expect(contentOf("fts5(a, content='')")).toBe("");
  expect(contentOf("fts5(content_of, a)")).toBeUndefined();
});
