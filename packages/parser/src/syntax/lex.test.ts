import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { SchemaParser } from "./grammar.js";
import { lexWhole, Pieces } from "./lex.js";

const tour = readFileSync(new URL("../../../../schema.dsl", import.meta.url), "utf8");
const blocks = [
  "model A {\n  id Int @id // a\n}\n",
  '/// about\nenum B {\n  X @map("x")\n  Y\n}\n\n',
  "function f {\n  @@sql(`\n  a\n}\n  b\n`)\n}\n",
  "/* not closed here\n}\n*/\n",
  "type C = String @length(1, 2)\n",
  "extension e\n",
  'model D with M {\r\n  a String @default("}")\r\n}\r\n',
];
const scraps = ["{", "}", "\n}\n", "(", "]", '"', "'", "`", "/*", "*/", "//", "é", "~", "\n", "@@", "model E {", "="];

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
  const read = (source: string, pieces: Pieces | readonly [ReturnType<typeof lexWhole>]) =>
    parser.read("s.dsl", source, pieces instanceof Pieces ? pieces : pieces[Symbol.iterator]());
  fc.assert(
    fc.property(fc.tuple(text, places), ([whole, at]) => {
      const source = torn(whole, at);
      const pieces = new Pieces("s.dsl", source);
      const inPieces = read(source, pieces);
      if (!pieces.isTorn) expect(inPieces).toEqual(read(source, [lexWhole("s.dsl", source)]));
    }),
    { numRuns: 300 },
  );
});
