import * as fc from "fast-check";
import { format } from "prettier";
import { expect, test } from "vitest";
import { arrow, regex, text, word, type Expression } from "./expression-text.js";
import {
  commentDoc,
  constantDoc,
  constantObjectDoc,
  documented,
  importDoc,
  interfaceDoc,
  intersectionAliasDoc,
  moduleText,
  typeAliasDoc,
} from "./statement-text.js";
import { arrayOf, keyword, reference, unionOf, type TypeText } from "./type-text.js";
import type { Doc } from "./doc.js";

// Lengths around the width of the page are where layouts differ.
const name = fc.oneof(
  fc.constantFrom("id", "User", "role", "Größe", "名前", "a1"),
  fc.integer({ min: 3, max: 78 }).map((length) => "VeryLongName".repeat(8).slice(0, length)),
);
const key = fc.oneof(name, fc.constantFrom("first-name", "2nd", "it's", 'say "hi"', "", "naïve", "😀"));

const type = fc.letrec<{ type: TypeText }>((tie) => ({
  type: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    name.map((name) => reference(name)),
    fc.constantFrom(keyword("string"), keyword("null"), keyword("undefined"), keyword('"draft"'), keyword("number")),
    fc.array(tie("type"), { minLength: 2, maxLength: 4 }).map((types) => unionOf(...types)),
    tie("type").map(arrayOf),
    fc
      .tuple(name, fc.array(tie("type"), { minLength: 1, maxLength: 3 }))
      .map(([name, args]) => reference(name, ...args)),
  ),
})).type;

const short = fc.constantFrom(
  word("-12"),
  word("9007199254740993n"),
  word("Number"),
  regex(/^a$/),
  regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
);

function array(items: readonly Expression[]): Expression {
  return { kind: "array", items };
}

function chain(head: string, calls: readonly (readonly [string, readonly Expression[]])[]): Expression {
  return { kind: "chain", head, calls: calls.map(([name, args]) => ({ name, args })) };
}

/** What schemas are made of: `z.union([…])`, `z.string().max(80).nullable()`, `jsonText`. */
const value = fc.letrec<{ value: Expression; call: readonly [string, readonly Expression[]] }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    name.map(word),
    fc
      .tuple(fc.constantFrom("z", "jsonText"), fc.array(tie("call"), { minLength: 1, maxLength: 4 }))
      .map(([head, calls]) => chain(head, calls)),
    // A function to call for a default comes after the call that makes the schema.
    tie("call").map((call) => chain("z", [call, ["default", [arrow("() => crypto.randomUUID()")]]])),
  ),
  call: fc
    .tuple(
      fc.constantFrom("string", "max", "nullable", "transform"),
      fc.oneof(
        { maxDepth: 3 },
        fc.constant([]),
        fc.oneof(short, key.map(text)).map((only) => [only]),
        key.map((message) => [arrow("(value) => Number(value) > 5"), text(message)]),
        fc.array(key.map(text), { minLength: 1, maxLength: 6 }).map((items) => [array(items)]),
        tie("value").map((only) => [only]),
        fc.array(tie("value"), { minLength: 1, maxLength: 3 }).map((items) => [array(items)]),
      ),
    )
    .map(([name, args]) => [name, args] as const),
})).value;

const expression = fc.oneof(
  value,
  fc
    .array(fc.tuple(key, value), { maxLength: 4 })
    .map((entries) =>
      chain("z", [["object", [{ kind: "object", properties: entries.map(([name, value]) => ({ name, value })) }]]]),
    ),
);

const statement: fc.Arbitrary<Doc> = fc.oneof(
  fc
    .tuple(
      name,
      fc.array(fc.tuple(key, type, fc.boolean(), fc.option(fc.string({ unit: "grapheme" }))), { maxLength: 3 }),
    )
    .map(([name, members]) =>
      interfaceDoc(
        name,
        members.map(([name, type, optional, comment]) => {
          const doc = commentDoc(comment ?? "");
          return { name, type, optional, ...(doc === undefined ? {} : { comment: doc }) };
        }),
      ),
    ),
  fc.tuple(name, type).map(([name, type]) => typeAliasDoc(name, type)),
  fc
    .tuple(name, name, name, name)
    .map(([name, constraint, left, right]) =>
      intersectionAliasDoc(name, { name: "Relation", constraint: `keyof ${constraint}` }, [
        reference(left),
        reference("Pick", reference(right), reference("Relation")),
      ]),
    ),
  fc.tuple(name, expression).map(([name, value]) => constantDoc(name, value)),
  fc.tuple(name, fc.array(fc.tuple(key, key), { maxLength: 3 })).map(([name, entries]) =>
    constantObjectDoc(name, {
      kind: "object",
      properties: entries.map(([name, value]) => ({ name, value: text(value) })),
    }),
  ),
  fc
    .tuple(fc.array(name, { minLength: 1, maxLength: 5 }), name)
    .map(([names, from]) => importDoc("import type", names, from)),
);

test("prettier leaves every generated statement as it is", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(statement, { minLength: 1, maxLength: 3 }).map(moduleText), async (printed) => {
      expect(printed).toBe(await format(printed, { parser: "typescript" }));
    }),
    { numRuns: 400, seed: 11 },
  );
});

test("a comment cannot be ended by what it says", () => {
  expect(moduleText([documented(commentDoc("a */ b"), "export {};")])).toBe("/** a *\\/ b */\nexport {};\n");
});
