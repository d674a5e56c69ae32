import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { SchemaParser } from "./grammar.js";
import { lexWhole, Pieces } from "./lex.js";
import { PlainLines } from "./plain-lines.js";

const tour = readFileSync(new URL("../../../../schema.dsl", import.meta.url), "utf8");
const blocks = [
  "model A {\n  id Int @id // a\n}\n",
  '/// about\nenum B {\n  X @map("x")\n  Y\n}\n\n',
  "function f {\n  @@sql(`\n  a\n}\n  b\n`)\n}\n",
  "/* not closed here\n}\n*/\n",
  "type C = String @length(1, 2)\n",
  "extension e\n",
  'model D with M {\r\n  a String @default("}")\r\n}\r\n',
  'model F {\n  id Int @id @default(autoincrement())\n  at DateTime @map("at_a")\n  @@index([at])\n}\n',
  'model G {\n  id Int @id @default(autoincrement())\n  to DateTime @map("to_b")\n  @@index([at])\n  @@map("g")\n}\n',
  'model H {\n  no   Int?   @map("h")\n  // why\n  @id\n  type String[]\n  a A @relation("x", fields: [no])\n  @@map("h")\n}\n',
  'model I {\n  b A @relation("y", fields: [no])\n  @@map("i")\n}\nview J {\n  id Int @id @default(autoincrement())\n}\n',
];
const scraps = ["{", "}", "\n}\n", "(", "]", '"', "'", "`", "/*", "*/", "//", "é", "~", "\n", "@@", "model E {", "="];

/** With what a tree makes when somebody asks. */
const made = (tree: unknown): unknown => JSON.parse(JSON.stringify(tree));

/** The text with something put in at each of some places. */
const torn = (text: string, places: readonly (readonly [number, string])[]): string =>
  places.reduce((all, [at, scrap]) => {
    const offset = Math.floor(at * (all.length + 1));
    return all.slice(0, offset) + scrap + all.slice(offset);
  }, text);

test("a file means the same in pieces and as a whole", () => {
  const text = fc.oneof(
    fc.array(fc.constantFrom(...blocks), { maxLength: 6 }).map((some) => some.join("")),
    fc.constant(tour),
  );
  const places = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...scraps)), {
    maxLength: 3,
  });
  const parser = new SchemaParser();
  const read = (source: string, pieces: Pieces | readonly [ReturnType<typeof lexWhole>], lines?: PlainLines): unknown =>
    made(parser.read("s.dsl", source, pieces instanceof Pieces ? pieces : pieces[Symbol.iterator](), lines));
  fc.assert(
    fc.property(fc.tuple(text, places), ([whole, at]) => {
      const source = torn(whole, at);
      const asWhole = read(source, [lexWhole("s.dsl", source)]);
      const pieces = new Pieces("s.dsl", source);
      const inPieces = read(source, pieces);
      if (!pieces.isTorn) expect(inPieces).toEqual(asWhole);
      const lines = new PlainLines();
      const byLines = new Pieces("s.dsl", source, 0, lines);
      const inLines = read(source, byLines, lines);
      if (!byLines.isTorn) expect(inLines).toEqual(asWhole);
    }),
    { numRuns: 300 },
  );
});
