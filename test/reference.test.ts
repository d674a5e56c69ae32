/**
 * The reference of the language cannot go stale: every example in `grammar/reference` is formatted as the formatter
 * would, planned from an empty database (or from the state before it) and run on both engines, and what stands below it
 * is what came of it; every table is made from the specs; nothing that the language has is left out. `UPDATE=1` rewrites
 * the pages, to be reviewed as behaviour. How a page is marked up: `support/reference/page.ts`.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { format, isSqlFile } from "@dsl/parser";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { CaseDatabase } from "./support/case-database.js";
import { engines, type Engine } from "./support/engines.js";
import { expectFile } from "./support/files.js";
import { anchorsOf, brokenLinks, placesOf } from "./support/reference/links.js";
import { readPage, type Example, type Piece, type SourceText } from "./support/reference/page.js";
import { dropServerObjects, makeServerObjects } from "./support/reference/server-objects.js";
import { runExample, type Outcome } from "./support/reference/run-example.js";
import { sections } from "./support/reference/sections.js";
import { unused } from "./support/reference/usage.js";

const root = new URL("../grammar/reference/", import.meta.url).pathname;
const texts = new Map(readdirSync(root).map((name) => [name, readFileSync(join(root, name), "utf8")]));
const pages = new Map([...texts].map(([name, text]) => [name, readPage(text)]));
const examples = [...pages].flatMap(([page, pieces]) =>
  pieces.flatMap((piece) => (piece.kind === "example" ? [{ name: `${page}:${piece.line}`, example: piece }] : [])),
);

const outcomes = new Map<Example, Map<Engine["name"], Outcome>>();

test.each(examples)("$name is formatted", ({ example }) => {
  for (const { text } of schemaFiles(example)) expect(text).toBe(format(text));
});

describe.each(engines)("$name", (engine) => {
  const database = new CaseDatabase(engine);
  const own = examples.filter(({ example: { only = engine.name } }) => only === engine.name);
  beforeAll(async () => {
    await database.open(inject("postgresqlUrl"));
    await makeServerObjects(engine, await database.empty());
  });
  afterAll(async () => {
    await dropServerObjects(engine, await database.empty());
    await database.close();
  });

  test.each(own)("$name", async ({ example }) => {
    const outcome = await runExample(example, engine, await database.empty());
    outcomes.set(example, (outcomes.get(example) ?? new Map<Engine["name"], Outcome>()).set(engine.name, outcome));
    expect(outcome.problems).toEqual([]);
  });
});

test.each(examples)("$name is taken by a database, unless it says that it is wrong", ({ example }) => {
  expect(isTaken(example) || example.isWrong).toBe(true);
});

test.each([...pages])("%s is as it would be made anew", (page, pieces) => {
  expectFile(join(root, page), pieces.map(print).join(""));
});

test("every section has its place, and one only", () => {
  const placed = [...pages.values()].flat().flatMap((piece) => (piece.kind === "generated" ? [piece.what] : []));
  expect(placed.toSorted()).toEqual([...sections.keys()].toSorted());
});

test("SQL that is shown was made", () => {
  const written = [...pages.values()].flat().map((piece) => (piece.kind === "prose" ? piece.text : ""));
  expect(written.filter((text) => /^```(sql|text)$/m.test(text))).toEqual([]);
});

test("all that an attribute, a property, a type or a function can say is used in an example", () => {
  expect(unused(examples.flatMap(({ example }) => schemaFiles(example)))).toEqual([]);
});

test("links lead somewhere", () => {
  const anchors = new Map([...texts].map(([page, text]) => [page, anchorsOf(text)]));
  expect([...texts].flatMap(([page, text]) => brokenLinks(join(root, page), text, anchors))).toEqual([]);
});

const places = placesOf(texts);

function print(piece: Piece): string {
  if (piece.kind === "prose") return piece.text;
  if (piece.kind === "example") return `${formatted(piece)}\n${results(piece)}`;
  const section = sections.get(piece.what);
  if (section === undefined) throw new Error(`there is no section "${piece.what}"`);
  return `<!-- generated: ${piece.what} -->\n\n${section(places)}\n\n<!-- end -->\n`;
}

/** In its own form, and no longer said to be wrong when a database takes it. */
function formatted(example: Example): string {
  const { written, isWrong } = example;
  const texts = schemaFiles(example).reduce((result, { text }) => result.replace(text, () => format(text)), written);
  return isWrong && isTaken(example) ? texts.replace(/^```prisma wrong/m, "```prisma") : texts;
}

const schemaFiles = ({ before, files }: Example): readonly SourceText[] =>
  [...before, ...files].filter(({ path }) => !isSqlFile(path));

function isTaken(example: Example): boolean {
  return [...(outcomes.get(example)?.values() ?? [])].some(({ sql }) => sql !== undefined);
}

const titles: Readonly<Record<Engine["name"], string>> = { postgresql: "PostgreSQL", sqlite: "SQLite" };

/** What the engines made of it: once, where it is the same. */
function results(example: Example): string {
  const all = outcomes.get(example);
  const blocks = (["said", "sql"] as const).flatMap((part) => {
    const textOf = ({ name }: Engine): string => all?.get(name)?.[part] ?? "";
    return [...new Set(engines.map(textOf))].map((text) => {
      const those = engines.filter((engine) => textOf(engine) === text);
      return { part, text, of: those.map(({ name }) => titles[name]).join(", ") };
    });
  });
  return blocks
    .filter(({ text }) => text !== "")
    .map(({ part, text, of }) =>
      part === "sql" ? `\`\`\`sql\n-- ${of}\n${text}\`\`\`\n\n` : `\`\`\`text\n${of}:\n\n${text}\`\`\`\n\n`,
    )
    .join("");
}
