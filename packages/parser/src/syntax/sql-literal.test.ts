import { describe, expect, test } from "vitest";
import { SqlLiteral } from "../ast.js";
import { sql } from "./sketch.js";
import { sqlParts } from "./sql-literal.js";

function value(content: string): string {
  const text = `\`${content}\``;
  const bad = () => expect.unreachable();
  const parts = sqlParts(text, { file: "", start: 0, end: text.length }, true, bad);
  return sql(new SqlLiteral("", 0, text.length, parts)).slice(1, -1);
}

describe("SQL between backticks", () => {
  test.each<[string, string, string]>([
    ["empty", "", ""],
    ["blank", "  ", ""],
    ["plain", "a > 'b'", "a > 'b'"],
    ["indented", "  a", "a"],
    ["a blank first and last line", "\n  a\n    b\n\n  c\n", "a\n  b\n\nc"],
    ["the last line holds text", "\n  a\n  b", "a\nb"],
    ["the first line holds text", "a\n  b\n  c\n", "a\n  b\n  c"],
    ["only one blank line is dropped at each end", "\n\n  a\n\n", "\na\n"],
    ["tabs are not spaces", "\n\ta\n    b\n", "\ta\n    b"],
    ["exact characters in common", "\n \ta\n \t b\n", "a\n b"],
    ["short and long blank lines", "\n    a\n  \n      \n    b\n", "a\n\n  \nb"],
    ["line ends of all kinds", "\r\n  a\r  b\r\n  c\r\n", "a\nb\nc"],
    ["trailing spaces", "\n  a  \n", "a  "],
    ["an escaped backtick", "a \\` b", "a ` b"],
    ["an escaped reference", "a \\${b}", "a ${b}"],
    ["doubled backslashes before a mark", "a \\\\${b} \\\\\\`", "a \\<b> \\`"],
    ["every other backslash", "a \\n \\\\ \\$ \\{ b\\c", "a \\n \\\\ \\$ \\{ b\\c"],
    ["doubled backslashes before the end", "a \\\\\\\\", "a \\\\"],
    ["a backslash at the end of a line", "\n  a \\\\\n", "a \\\\"],
    ["references", "${a} = ${B.c} or ${ d }", "<a> = <B.c> or <d>"],
    ["dollars", "$1 $$ $body$ a$", "$1 $$ $body$ a$"],
  ])("%s", (_what, content, expected) => {
    expect(value(content)).toBe(expected);
  });

  test("a reference knows its place in indented text", () => {
    const text = "x `\r\n   a\r\n   ${b.c}\n `";
    const parts = sqlParts(text, { file: "f", start: 2, end: text.length }, true, () => expect.unreachable());
    const spans = parts.flatMap((part) => (part.kind === "reference" ? [part.span] : []));
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(["${b.c}"]);
  });

  test.each<[string, string, boolean]>([
    ["${a b}", "${a b}", true],
    ["${}", "${}", true],
    ["x ${a", "${", false],
    ["${a.}", "${a.}", true],
  ])("%s is no reference", (content, place, closed) => {
    const text = `\`${content}\``;
    const found: unknown[] = [];
    sqlParts(text, { file: "", start: 0, end: text.length }, true, ({ start, end }, isClosed) =>
      found.push([text.slice(start, end), isClosed]),
    );
    expect(found).toEqual([[place, closed]]);
  });
});
