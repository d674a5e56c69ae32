/** Small schemas in which one thing varies: what there is to disagree about with Prisma. */

const generator = `generator client {
  provider        = "prisma-client"
  output          = "./generated"
  previewFeatures = ["partialIndexes", "views"]
}
`;

const providers = ["postgresql", "sqlite"] as const;

const headOf = (provider: string, more = ""): string =>
  `${generator}datasource db {\n  provider = "${provider}"\n${more}}\n`;

/** Every text with each of the values in the place of `$1`, `$2`, … */
function varied(template: string, ...places: readonly (readonly string[])[]): string[] {
  return places.reduce<string[]>(
    (texts, values, index) =>
      texts.flatMap((text) => values.map((value) => text.replaceAll(`$${index + 1}`, () => value))),
    [template],
  );
}

const onBoth = (texts: readonly string[], more = ""): string[] =>
  providers.flatMap((provider) => texts.map((text) => headOf(provider, more) + text));

const scalars = ["String", "Boolean", "Int", "BigInt", "Float", "Decimal", "DateTime", "Json", "Bytes", "E"];

const values =
  `"a" "1" 1 -1 1.5 true yes A [] [1] ["a"] now() autoincrement() uuid() uuid(7) uuid(5) cuid(2) cuid(3) ulid()
  ulid(1) nanoid(1) nanoid(255) nanoid(256) dbgenerated() dbgenerated("x") dbgenerated("") auto() foo() "{}" "{" "aGk="
  "1e5" 9223372036854775807 9223372036854775808 "2026-01-01T00:00:00Z" "2026-01-01" "2026-13-01T00:00:00Z"`.split(
    /\s+/,
  );

const defaults = onBoth(
  varied("enum E {\n A\n}\nmodel M {\n id Int @id\n f $1$2 @default($3)\n}\n", scalars, ["", "?"], values),
);

const keys = onBoth(
  varied(
    "model A {\n id Int @id\n p Int$1\n q Int\n b B$2 @relation(fields: [p, q], references: $3)\n $4\n}\nmodel B {\n id Int @id\n x Int\n y Int\n a A$5\n $6\n}\n",
    ["", "?"],
    ["", "?"],
    ["[x, y]", "[y, x]", "[x]"],
    ["", "@@unique([p, q])", "@@unique([q, p])", "@@unique([p])"],
    ["[]", "?", ""],
    ["@@unique([x, y])", "@@unique([x])", "@@index([x, y])"],
  ),
);

const actions = ["", '  relationMode = "prisma"\n'].flatMap((more) =>
  onBoth(
    varied(
      "model A {\n id Int @id\n p Int$1\n b B$2 @relation(fields: [p], references: [id], $3: $4)\n @@index([p])\n}\nmodel B {\n id Int @id\n a A[]\n}\n",
      ["", "?"],
      ["", "?"],
      ["onDelete", "onUpdate"],
      ["Cascade", "Restrict", "NoAction", "SetNull", "SetDefault", "Other"],
    ),
    more,
  ),
);

const sides = onBoth(
  varied(
    "model A {\n id Int @id\n bId $1\n b B$2 $3\n}\nmodel B {\n id Int @id\n aId Int\n a A$4 $5\n}\n",
    ["Int", "Int?", "String", "Int @unique"],
    ["", "?", "[]"],
    [
      "",
      "@relation(fields: [bId], references: [id])",
      "@relation(references: [id])",
      '@relation("x")',
      "@relation(fields: [b], references: [id])",
    ],
    ["", "?", "[]"],
    ["", "@relation(fields: [aId], references: [id])", '@relation("x")', "@relation(onDelete: Cascade)"],
  ),
);

const manyToMany = onBoth(
  varied(
    "model A {\n $1\n bs B[] $2\n}\nmodel B {\n id Int @id\n as A[] $3\n}\n",
    ["id Int @id", "id Int @unique", "id Int\n k Int\n @@id([id, k])"],
    [
      "",
      '@relation("x")',
      '@relation("x", map: "y")',
      "@relation(onDelete: Cascade)",
      "@relation(references: [id])",
      "@ignore",
    ],
    ["", '@relation("x")'],
  ).map((text) => text.replace(/( @@id\(.*\))\n( bs .*)\n/, "$2\n$1\n")),
);

const ambiguous = onBoth(
  varied(
    "model A {\n id Int @id\n p Int\n q Int\n b1 B @relation($1fields: [p], references: [id])\n b2 B @relation($2fields: [q], references: [id])\n}\nmodel B {\n id Int @id\n$3$4}\n",
    ["", '"x", ', '"y", '],
    ["", '"x", ', '"z", '],
    ["", " a1 A[]\n", ' a1 A[] @relation("x")\n'],
    ["", " a2 A[]\n", ' a2 A[] @relation("z")\n'],
  ),
);

const ignored = onBoth(
  varied(
    "model A {\n id Int @id\n p Int\n b B @relation(fields: [p], references: [id]) $1\n $2\n}\nmodel B {\n id Int @id\n a A[] $3\n $4\n}\n",
    ["", "@ignore"],
    ["", "@@ignore"],
    ["", "@ignore"],
    ["", "@@ignore"],
  ),
);

const names = onBoth(
  varied(
    "$1 $2 {\n$3}\n",
    ["model", "view"],
    "PrismaClient async case default enum function import new static get of undefined never Prisma String Json A-B 1A view type mixin role".split(
      " ",
    ),
    [" id Int @unique\n"],
  ),
);

const namespaces = varied(
  `${headOf("postgresql", '  schemas = ["a", "b"]\n')}enum E {\n A\n $1\n}\nmodel A {\n id Int @id\n x Int @unique(map: "k")\n $2\n @@map("t")\n}\nmodel B {\n id Int @id\n x Int @unique(map: "k")\n e E\n $3\n @@map("$4")\n}\n`,
  ['@@schema("a")', ""],
  ['@@schema("a")', '@@schema("b")', '@@schema("c")', "", "@@schema(a)"],
  ['@@schema("a")', '@@schema("b")'],
  ["t", "u"],
);

export const probes: Readonly<Record<string, readonly string[]>> = {
  defaults,
  keys,
  actions,
  sides,
  manyToMany,
  ambiguous,
  ignored,
  names,
  namespaces,
};
