/** The plugin through prettier's own functions: its result is the formatter's, and prettier's options hold. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "@dsl/parser";
import * as prettier from "prettier";
import { describe, expect, test } from "vitest";
import * as plugin from "./index.js";

const root = new URL("../../../", import.meta.url).pathname;
const cases = readdirSync(join(root, "test", "format")).sort();
const written = "model  A {\n id Int   @id\n}\n";
const formatted = "model A {\n  id Int @id\n}\n";

const run = (text: string, options: prettier.Options = {}): Promise<string> =>
  prettier.format(text, { filepath: "schema.dsl", plugins: [plugin], ...options });

test("there are cases", () => expect(cases.length).toBeGreaterThan(30));

test.each(cases.filter((name) => name !== "empty"))("%s is formatted as `dsl format` does", async (name) => {
  const text = readFileSync(join(root, "test", "format", name, "input.dsl"), "utf8");
  const once = await run(text);
  expect(once).toBe(format(text));
  expect(await prettier.check(once, { filepath: "schema.dsl", plugins: [plugin] })).toBe(true);
});

test("an empty file stays empty, as prettier has it", async () => {
  expect(await run("\n\n")).toBe("");
});

test.each(["schema.dsl", "prisma/schema.prisma"])("%s is known by its name", async (filepath) => {
  expect(await run(written, { filepath })).toBe(formatted);
});

describe("line ends", () => {
  test.each([
    ["lf", "\n"],
    ["crlf", "\r\n"],
    ["cr", "\r"],
  ] as const)("endOfLine: %s", async (endOfLine, end) => {
    const text = "model  A {\r\n id Int   @id\n  /* of\r\n two lines */\n  @@check(`\r\n  id > 0\r\n  `)\r\n}\r\n";
    expect(await run(text, { endOfLine })).toBe(format(text).replaceAll("\n", end));
  });

  test("endOfLine: auto keeps those of the file", async () => {
    expect(await run(written.replaceAll("\n", "\r\n"), { endOfLine: "auto" })).toBe(formatted.replaceAll("\n", "\r\n"));
  });
});

describe("the first line", () => {
  test.each(["// @format", "// @prettier", "/* @format */", "/** @prettier */", "/// @format"])(
    "requirePragma is met by %s",
    async (pragma) => {
      expect(await run(`${pragma}\n\n${written}`, { requirePragma: true })).toBe(`${pragma}\n\n${formatted}`);
    },
  );

  test.each(["", "// about the @format\n", "// @formatted\n", "model B {\n}\n\n// @format\n"])(
    "requirePragma is not met by %j",
    async (start) => {
      expect(await run(start + written, { requirePragma: true })).toBe(start + written);
    },
  );

  test("insertPragma puts it there once, and it documents nothing", async () => {
    const once = await run(`/// People.\n${written}`, { insertPragma: true });
    expect(once).toBe(`// @format\n\n/// People.\n${formatted}`);
    expect(await run(once, { insertPragma: true })).toBe(once);
  });

  test.each(["// @noformat", "/* @noprettier */"])("checkIgnorePragma leaves a file with %s alone", async (pragma) => {
    const text = `${pragma}\n${written}`;
    expect(await run(text, { checkIgnorePragma: true })).toBe(text);
    expect(await run(text)).toBe(`${pragma}\n${formatted}`);
  });
});

test("what cannot be read stays as it is, and the rest is formatted", async () => {
  const text =
    "model A {\n  id   Int    @id(\n  b    Strin g = 7\n   name    String\n}\nmodel  B {\n  id Int   @id\n}\n";
  const result = await run(text);
  expect(result).toBe(format(text));
  expect(result).toContain("model B {\n  id Int @id\n}\n");
  expect(result).toContain("b    Strin g = 7");
});

test.each(["prisma", "dsl"])("an example in Markdown, fenced as %s, is formatted in place", async (language) => {
  const fenced = (text: string) =>
    `- An example:\n\n  \`\`\`${language}\n${text.replaceAll(/^(?=.)/gm, "  ")}  \`\`\`\n`;
  const sql = "model A {\n  id Int @id\n\n  @@check(`\n    id > 0\n  `)\n}\n";
  expect(await run(fenced(written), { filepath: "README.md" })).toBe(fenced(formatted));
  expect(await run(fenced(sql), { filepath: "README.md" })).toBe(fenced(sql));
});

test("the cursor stays on its word", async () => {
  const cursorOffset = written.indexOf("@id");
  const result = await prettier.formatWithCursor(written, { filepath: "schema.dsl", plugins: [plugin], cursorOffset });
  expect(result).toMatchObject({ formatted, cursorOffset: formatted.indexOf("@id") });
});

test("a range of a file is left as it is", async () => {
  expect(await run(written, { rangeStart: 2, rangeEnd: 10 })).toBe(written);
});
