import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readSchema } from "./read-schema.js";
import type { Target } from "./target.js";

/** As much of a database as these tests ask of one. */
const target: Target = {
  provider: "test",
  providerAliases: ["tests"],
  nativeTypes: [{ name: "VarChar", scalars: ["String"], args: [{ name: "length", min: 1, max: 9, optional: true }] }],
  defaultNativeType: undefined,
  maxIdentifierBytes: 63,
  supports: {
    namespaces: true,
    compositeTypes: true,
    extensions: true,
    sequences: true,
    partitions: true,
    roles: true,
    routines: true,
  },
  referentialActions: ["Cascade", "Restrict", "NoAction", "SetNull", "SetDefault"],
  indexTypes: [{ name: "BTree", ops: [] }],
  unsupportedAttributes: {},
};

const source = `
datasource db { provider = "test"  schemas = ["base"] }
generator a { provider = "typescript"  output = "./a" }
extension trgm
role app
sequence numbers { start = 1  cycle = true }
attribute pii { level Level  why String? }
enum Level { LOW @map("low")  HIGH @pii(LOW)  @@schema("base") }
type Email = String @db.VarChar(9) @check(\`\${value} like '%@%'\`) @schema("base")
type Address { street String  zip String? @map("z")  @@schema("base") }
mixin Times { createdAt DateTime @default(now())  updatedAt DateTime @updatedAt  @@index([createdAt]) }
model User with Times {
  id    Int    @id @default(autoincrement())
  email Email  @unique @pii(HIGH, why: "mail")
  home  Address?
  level Level  @default(LOW)
  posts Post[]
  @@index([\`lower(\${email})\`], where: \`\${home} is null\`, include: [level])
  @@policy("own", for: All, to: [app], using: \`true\`)
  @@map("users")
  @@schema("base")
}
model Post {
  id       Int    @id
  authorId Int
  author   User   @relation(fields: [authorId], references: [id], onDelete: Cascade)
  tags     Tag[]
  @@unique([authorId, id], name: "key", where: { authorId: { not: 3 } })
  @@schema("base")
}
model Tag { id Int @id  posts Post[]  @@schema("base") }
view Author { id Int @unique  @@sql(\`select \${User.id} from \${User}\`)  @@schema("base") }
function slug { @@sql(\`create function slug() returns int\`)  @@dependsOn([Author]) }
`;

const read = (text: string) => readSchema([{ path: "a.dsl", text }], [target]);

test("the schema that is taken apart below has no errors", () => {
  expect(read(source).diagnostics).toEqual([]);
});

const tokens = [...source.matchAll(/\s+|\w+|`[^`]*`|"[^"]*"|[^\s\w]/g)].map(([token]) => token);

/** Whatever stands in a file, there is an answer, and every message has a place in the text. */
function expectAnswer(text: string): void {
  for (const { code, span, related = [], fix } of read(text).diagnostics) {
    expect(code).toMatch(/^D[1-4]\d{3}$/);
    for (const place of [span, ...related.map((other) => other.span), ...(fix?.edits ?? []).map((edit) => edit.span)]) {
      if (place === undefined) continue;
      expect(place.start).toBeGreaterThanOrEqual(0);
      expect(place.end).toBeGreaterThanOrEqual(place.start);
      expect(place.end).toBeLessThanOrEqual(text.length);
    }
  }
}

test("nothing is thrown on a schema with tokens taken out, put in and exchanged", () => {
  const place = fc.nat(tokens.length - 1);
  const edit = fc.record({ at: place, count: fc.nat(3), from: place, length: fc.nat(4) });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const changed = [...tokens];
      for (const { at, count, from, length } of edits) changed.splice(at, count, ...tokens.slice(from, from + length));
      expectAnswer(changed.join(""));
    }),
    { numRuns: 300 },
  );
});

test("nothing is thrown on blocks that are only pieces", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(source.split(/\n(?=\w)/)), (blocks) => expectAnswer(blocks.join("\n"))),
    { numRuns: 200 },
  );
});

test("without a known provider nothing is said about the database", () => {
  const text = source.replace('"test"', '"other"').replace("VarChar(9)", "Unheard(3)");
  expect(read(text).diagnostics.map(({ code }) => code)).toEqual(["D4006"]);
});

test("what was reported is missing from the schema, and the rest is there", () => {
  const { schema, diagnostics } = read(source.replace("authorId Int\n", "authorId Itn\n"));
  const post = schema.models.find((model) => model.name === "Post");
  expect(diagnostics.map(({ message }) => message)).toEqual(['there is no type "Itn"']);
  expect(post?.fields.map((field) => field.name)).toEqual(["id", "author", "tags"]);
  expect(post?.uniques).toEqual([]);
  expect(schema.models).toHaveLength(3);
});

test.each([
  ["env(URL)", 'env("URL")'],
  ["process.env.URL", 'env("URL")'],
])("a connection %s was meant to be %s", (written, meant) => {
  const text = `datasource db { provider = "test"  url = ${written} }`;
  const [diagnostic] = readSchema([{ path: "a", text }], [target]).diagnostics;
  expect(diagnostic?.fix?.edits.map((edit) => edit.text)).toEqual([meant]);
});

test("an empty input has no datasource", () => {
  expect(readSchema([], [target]).diagnostics.map(({ code }) => code)).toEqual(["D4001"]);
  expect(read("").diagnostics.map(({ code }) => code)).toEqual(["D4001"]);
});

test("files are read together, in any order", () => {
  const cut = source.indexOf("model Post");
  const files = [
    { path: "b.dsl", text: source.slice(cut) },
    { path: "a.dsl", text: source.slice(0, cut) },
  ];
  expect(readSchema(files, [target]).diagnostics).toEqual([]);
  expect(readSchema(files.toReversed(), [target]).schema.models.map(({ name }) => name)).toEqual([
    "User",
    "Post",
    "Tag",
  ]);
});
