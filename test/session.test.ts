/**
 * The law of a session: after any sequence of edits its answer is that of `readSchema` for the same files, places and
 * all. Edits are typing, deleting, pasting and moving of text in the tour, in the cases of `test/resolve` and in a schema
 * with many relations.
 */
import { readFileSync, readdirSync } from "node:fs";
import { readSchema, SchemaSession } from "@dsl/parser";
import { postgresql } from "@dsl/postgresql";
import { sqlite } from "@dsl/sqlite";
import fc from "fast-check";
import { expect, test } from "vitest";
import { prismaSchema } from "../bench/schemas.js";
import { wholeAnswer } from "./support/whole-answer.js";

const targets = [postgresql.target, sqlite.target];
const root = new URL("../", import.meta.url).pathname;
const cases = readdirSync(`${root}test/resolve`).map((name) => `${root}test/resolve/${name}/schema.dsl`);
const texts = [
  ...[`${root}schema.dsl`, ...cases].map((path) => readFileSync(path, "utf8")),
  prismaSchema("postgresql", 12, false),
];

interface Edit {
  /** As parts of the length of the text. */
  readonly at: number;
  readonly from: number;
  readonly removed: number;
  readonly pasted: string;
  readonly kind: "type" | "delete" | "paste" | "copy" | "rename";
}

const scraps = [
  ...[
    "{",
    "}",
    "\n}\n",
    "(",
    ")",
    "[",
    "]",
    '"',
    "`",
    "/*",
    "*/",
    "// x\n",
    "/// x\n",
    "\n",
    " ",
    "a",
    "@",
    '@@map("a")',
  ],
  ..."?,=:é~".split(""),
  "\nmodel Pasted {\n  id Int @id\n}\n",
  "\nenum Pasted {\n  A\n}\n",
  "  extra String @unique\n",
  "type Short = String @length(1, 2)\n",
];

const part = fc.double({ min: 0, max: 0.999, noNaN: true });
const edit: fc.Arbitrary<Edit> = fc.record({
  at: part,
  from: part,
  removed: fc.integer({ min: 1, max: 30 }),
  pasted: fc.constantFrom(...scraps),
  kind: fc.constantFrom("type", "type", "delete", "paste", "copy", "rename"),
});

function edited(text: string, { at, from, removed, pasted, kind }: Edit): string {
  const [place, other] = [Math.floor(at * text.length), Math.floor(from * text.length)];
  const replaced = (length: number, by: string): string => text.slice(0, place) + by + text.slice(place + length);
  if (kind === "type") return replaced(0, "x");
  if (kind === "delete") return replaced(removed, "");
  if (kind === "paste") return replaced(0, pasted);
  if (kind === "copy") return replaced(0, text.slice(other, other + removed));
  return replaced(/^\w*/.exec(text.slice(place))![0].length, /\w+/.exec(text.slice(other))?.[0] ?? "x");
}

test("after any edits a session answers as one that reads the files for the first time", () => {
  const edits = fc.array(fc.record({ file: fc.boolean(), edit, undone: fc.boolean() }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.constantFrom("", ...texts), edits, (first, second, all) => {
      const session = new SchemaSession(targets);
      const files = new Map([["a.dsl", first]]);
      session.update("a.dsl", first);
      if (second !== "") session.update("b.dsl", second);
      if (second !== "") files.set("b.dsl", second);
      for (const { file, edit: one, undone } of all) {
        const path = file && second !== "" ? "b.dsl" : "a.dsl";
        const before = files.get(path)!;
        for (const text of undone ? [edited(before, one), before] : [edited(before, one)]) {
          files.set(path, text);
          const answer = session.update(path, text);
          const anew = readSchema(
            [...files].map(([name, now]) => ({ path: name, text: now })),
            targets,
          );
          if (wholeAnswer(answer) !== wholeAnswer(anew))
            expect(JSON.parse(wholeAnswer(answer))).toEqual(JSON.parse(wholeAnswer(anew)));
        }
      }
    }),
    { numRuns: 100 },
  );
});
