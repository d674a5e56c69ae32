/**
 * Lines that repeat are read once (`plain-lines.ts`), and what they mean is taken over. The law: the answer is that of a session,
 * which reads every line by the grammar. Held to real schemas as they stand, twice in one file, and with a line torn out or in two.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { readSchema, SchemaSession } from "@dsl/parser";
import { postgresql } from "@dsl/postgresql";
import { sqlite } from "@dsl/sqlite";
import { describe, expect, test } from "vitest";
import { filesByFolder, readSchemaText } from "./prisma/corpus.js";
import { wholeAnswer } from "./support/whole-answer.js";

const targets = [postgresql.target, sqlite.target];
const root = new URL("../", import.meta.url).pathname;
const own = ["schema.dsl", ...readdirSync(`${root}test/resolve`).map((name) => `test/resolve/${name}/schema.dsl`)];

const corpus = process.env.DSL_CORPUS;
if (corpus === undefined) console.log("DSL_CORPUS is not set: schemas of real projects are not read both ways");

const filesBelow = (folder: string) =>
  [...filesByFolder(folder).values()]
    .flat()
    .map((path) => ({ name: relative(folder, path), text: readSchemaText(path) }));

describe.each([
  { whose: "our own", texts: own.map((name) => ({ name, text: readFileSync(join(root, name), "utf8") })), least: 20 },
  { whose: "Prisma's language", texts: filesBelow(`${root}test/prisma/schemas`), least: 5 },
  ...(corpus === undefined ? [] : [{ whose: "the corpus", texts: filesBelow(corpus), least: 100 }]),
])("$whose", ({ texts, least }) => {
  test("there are enough", () => expect(texts.length).toBeGreaterThanOrEqual(least));

  test.each(texts)("$name", ({ text }) => {
    for (const variant of [text, `${text}\n${text}`, ...torn(text)]) {
      const byLines = wholeAnswer(readSchema([{ path: "s.dsl", text: variant }], targets));
      const byGrammar = wholeAnswer(new SchemaSession(targets).update("s.dsl", variant));
      if (byLines !== byGrammar) expect(JSON.parse(byLines)).toEqual(JSON.parse(byGrammar));
    }
  });
});

/** Without a line, and with one ended in its middle, at some places. */
function torn(text: string): readonly string[] {
  const lines = text.split("\n");
  return [0.2, 0.5, 0.8].flatMap((part) => {
    const at = Math.floor(lines.length * part);
    const line = lines[at]!;
    const middle = line.length >> 1;
    return [lines.toSpliced(at, 1), lines.toSpliced(at, 1, line.slice(0, middle), line.slice(middle))].map((each) =>
      each.join("\n"),
    );
  });
}
