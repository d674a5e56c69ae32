import { expect, test } from "vitest";
import type { Diagnostic } from "./diagnostic.js";
import { renderDiagnostics } from "./render.js";

function render(text: string, ...diagnostics: readonly Partial<Diagnostic>[]): string {
  const whole = diagnostics.map((one) => ({ code: "D2104", severity: "error" as const, message: "wrong", ...one }));
  return renderDiagnostics(
    whole,
    new Map([
      ["schema.dsl", text],
      ["other.dsl", "model Other {\n}\n"],
    ]),
    { color: false },
  );
}

const span = (start: number, end: number, file = "schema.dsl") => ({ file, start, end });
const lines = (...all: readonly string[]): string => `${all.join("\n")}\n`;

test("nothing", () => {
  expect(render("")).toBe("");
});

test("a place, what is beside it, and what to do", () => {
  const text = `${"\n".repeat(41)}  @relation(fields: [autor], references: [id])\n`;
  const start = text.indexOf("autor");
  expect(
    render(text, {
      message: 'model "Post" has no field "autor"',
      span: span(start, start + 5),
      label: 'did you mean "author"?',
      help: "rename it",
    }),
  ).toBe(
    lines(
      'error[D2104]: model "Post" has no field "autor"',
      "  --> schema.dsl:42:22",
      "   |",
      "42 |   @relation(fields: [autor], references: [id])",
      '   |                      ^^^^^ did you mean "author"?',
      "   = help: rename it",
    ),
  );
});

test("no place, and more than a sentence", () => {
  expect(
    render("", { severity: "warning", code: "D5001", message: "lost", detail: "one\ntwo\n", help: "try again" }),
  ).toBe(lines("warning[D5001]: lost", "  = one", "    two", "  = help: try again"));
});

test("a file whose text is not known", () => {
  expect(render("", { span: span(5, 6, "gone.dsl") })).toBe(lines("error[D2104]: wrong", " --> gone.dsl"));
});

test("several places, near and far and in another file", () => {
  const text = "model A {\n}\n\nmodel B {\n}\n\n\n\n\nmodel A {\n}\n";
  const second = text.lastIndexOf("A");
  const related = [
    { span: span(6, 7), message: "first here" },
    { span: span(text.indexOf("B"), text.indexOf("B") + 1), message: "not this" },
    { span: span(6, 11, "other.dsl"), message: "nor this" },
  ];
  expect(render(text, { severity: "hint", span: span(second, second + 1), related })).toBe(
    lines(
      "hint[D2104]: wrong",
      "  --> schema.dsl:10:7",
      "   |",
      " 1 | model A {",
      "   |       - first here",
      "...",
      " 4 | model B {",
      "   |       - not this",
      "...",
      "10 | model A {",
      "   |       ^",
      "  ::: other.dsl:1:7",
      "   |",
      " 1 | model Other {",
      "   |       ----- nor this",
    ),
  );
});

test("two places on one line", () => {
  const related = [{ span: span(6, 7), message: "first" }];
  expect(render("type A A", { span: span(7, 8), related })).toBe(
    lines("error[D2104]: wrong", " --> schema.dsl:1:8", "  |", "1 | type A A", "  |       - first", "  |        ^"),
  );
});

test.each<[string, string, string, string, string]>([
  ["tabs", "\tid\tInt x", "x", "    id  Int x", "            ^"],
  ["wide characters", "名前 String x", "x", "名前 String x", "            ^"],
  ["a wide character itself", "a 名前 b", "名前", "a 名前 b", "  ^^^^"],
  ["emoji and combining marks", "👩‍👩‍👧 e\u0301 x", "x", "👩‍👩‍👧 e\u0301 x", "     ^"],
  ["control characters", "a \u001b[31m x", "x", "a �[31m x", "        ^"],
  ["text that runs backwards", "a \u202e x", "x", "a � x", "    ^"],
  ["a place over several lines", "a {\n  b\n}", "{\n  b\n}", "a {", "  ^"],
])("%s", (_what, text, place, line, underline) => {
  const start = text.indexOf(place);
  const [, , , shown, marks] = render(text, { span: span(start, start + place.length) }).split("\n");
  expect([shown, marks]).toEqual([`1 | ${line}`, `  | ${underline}`]);
});

test("a place without width, and the end of the file", () => {
  expect(render("ab\n", { span: span(2, 2) })).toContain("1 | ab\n  |   ^\n");
  expect(render("ab\n", { span: span(3, 3) })).toContain("2 |\n  | ^\n");
});

test("a long line is shown around the place", () => {
  const text = `${"a".repeat(500)}x${"b".repeat(500)}`;
  const [, , , shown, marks] = render(text, { span: span(500, 501) }).split("\n");
  expect(shown).toMatch(/^1 \| …a+xb+…$/);
  expect(shown!.length).toBeLessThan(160);
  expect(shown![marks!.indexOf("^")]).toBe("x");
});

test("control characters of messages are not obeyed", () => {
  expect(render("", { message: "\u001b[31mred", detail: "\u0007" })).toBe(lines("error[D2104]: �[31mred", "  = �"));
});

test("in colour the words are the same", () => {
  const diagnostic: Diagnostic = { code: "D1001", severity: "error", message: "wrong", span: span(0, 1), help: "do" };
  const sources = new Map([["schema.dsl", "abc"]]);
  const colored = renderDiagnostics([diagnostic], sources, { color: true });
  expect(colored).toContain("\u001b[1;31merror[D1001]\u001b[0m");
  // oxlint-disable-next-line no-control-regex -- the codes are what is tested
  expect(colored.replaceAll(/\u001b\[[\d;]*m/g, "")).toBe(renderDiagnostics([diagnostic], sources, { color: false }));
});

test("several diagnostics are parted by a blank line", () => {
  expect(render("", {}, {})).toBe(lines("error[D2104]: wrong", "", "error[D2104]: wrong"));
});
