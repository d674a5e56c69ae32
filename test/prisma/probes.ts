/** Small schemas in which one thing varies: what there is to disagree about with Prisma. */
import { postgresql } from "@dsl/postgresql";

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

const postgresqlTypes = postgresql.target.nativeTypes;

const onPostgresql = (texts: readonly string[]): string[] => texts.map((text) => headOf("postgresql") + text);

const natives = onPostgresql(
  varied(
    "model M {\n id Int @id\n f $1$2 @db.$3$4\n}\n",
    scalars.slice(0, -1),
    ["", "[]"],
    [...postgresqlTypes.map(({ name }) => name), "Foo"],
    ["", "(1)", "(0)", "(3, 2)", "(7)", "(x)"],
  ),
);

const columns = [
  ...scalars,
  ...postgresqlTypes.map((type) => `${type.scalars[0]!} @db.${type.name}`),
  ...["Int[]", "String[]", "E[]", 'Unsupported("circle")', "String? @db.Inet"],
];

const classes = [...new Set(postgresql.target.indexTypes.flatMap(({ ops }) => ops))].map((name) => `(ops: ${name})`);

const operatorClasses = onPostgresql(
  varied(
    "enum E {\n A\n}\nmodel M {\n id Int @id\n f $1\n @@index([f$2], type: $3)\n}\n",
    columns,
    ["", ...classes, '(ops: raw("x"))', "(ops: Foo)"],
    ["Gist", "Gin", "SpGist", "Brin"],
  ),
);

const indexes = onBoth(
  varied("enum E {\n A\n}\nmodel M {\n id Int @id\n f $1\n @@$2\n}\n", columns, [
    ...["index([f])", "unique([f])", "index([f], type: Hash)", "index([f], type: BTree)", "id([f])"],
    ...["index([f(sort: Desc)])", "unique([f(sort: Asc)])", "fulltext([f])"],
  ]),
);

const places = [
  ..."@id @unique @updatedAt @ignore @default(1) @default(autoincrement()) @default(dbgenerated()) @db.Text".split(" "),
  ...['@map("m")', '@relation("r")', "@id(sort: Desc)", '@id(map: "x")', '@unique(map: "x")', "@unique(sort: Desc)"],
];

const fieldAttributes = onBoth(
  varied(
    "enum E {\n A\n}\n$1 M {\n k Int @unique\n f $2 $3 $4\n}\n",
    ["model", "view"],
    ["Int", "Int?", "String?", "String[]", "DateTime", "E", "Json", "Bytes", 'Unsupported("x")', 'Unsupported("x")?'],
    ["", ...places],
    ["", ...places],
  ),
);

const keyArguments = `() (1) (a) ([a]) ([]) ([a,b]) ([a,a]) ([a,c]) ([r]) (fields:[a]) (fields:[a,b]) ("a") (["a"]) (name:"n")
  ([a,b],name:"n") ([a,b],map:"n") ([a,b],name:"n",map:"m") ([a,b],name:"") ([a,b],map:"") ([a(sort:Desc),b]) ([a(sort:Up),b])
  ([a(length:3),b]) ([a(ops:raw("x")),b]) ([a(x:1),b]) ([a(),b]) ([a,b],type:Hash) ([a],[b]) ([a],foo:1) ([a],map:1)
  ([a],name:a) ([a],where:raw("x")) ([a],where:{a:1}) ([a],where:{a:null}) ([a],where:{a:{not:1}}) ([a],where:{r:1}) ([a.b])`;

const blockAttributes = onBoth(
  varied(
    "model O {\n id Int @id\n m M[]\n}\n$1 M {\n k Int $4\n a Int\n b Int\n r O @relation(fields: [a], references: [id])\n @@$2$3\n}\n",
    ["model", "view"],
    ["id", "unique", "index", "fulltext", "map", "ignore", "schema", "default", "foo"],
    ["", ...keyArguments.split(/\s+/)],
    ["@unique", ""],
  ),
);

const conditions = onBoth(
  varied(
    "enum E {\n A\n}\nmodel M {\n id Int @id\n f $1\n g Int\n @@index([g], where: { f: $2 })\n}\n",
    [...scalars, "Int?", "Int[]", "String @db.Uuid", 'Unsupported("x")'],
    [
      ...'1 "a" true null A 1.5 {} [1] now() raw("x") -1 9223372036854775808 "2020-01-01T00:00:00Z"'.split(" "),
      ...["{ not: 1 }", '{ not: "a" }', "{ not: null }", "{ gt: 1 }", "{ not: 1, not: 2 }", "{ not: { not: 1 } }"],
    ],
  ),
);

const settings =
  `provider="postgresql" provider=env("X") provider=1 provider=["postgresql"] relationMode="prisma" relationMode="x"
  relationMode=prisma referentialIntegrity="prisma" schemas=["a"] schemas="a" schemas=[] schemas=[a] extensions=[a]
  extensions=["a"] extensions=[a(map:"b")] extensions=[a(b:"1")] extensions=[] foo="x" foo foo=`.split(/\s+/);

const datasources = providers.flatMap((provider) =>
  varied(
    `${generator}datasource db {\n $1\n $2\n}\nmodel M {\n id Int @id\n}\n`,
    [`provider = "${provider}"`, ...settings],
    ["", ...settings],
  ),
);

const generatorSettings =
  `provider="x" provider=env("X") provider=1 provider=x output=1 output=env("X") previewFeatures=["views"]
  previewFeatures="views" previewFeatures=[1] previewFeatures=[views] binaryTargets="native" binaryTargets=[1] engineType="x"
  engineType=env("X") foo="x" foo=1 foo=true foo=bar foo=["a"] foo=[1] foo=env("X") foo=a(b) foo foo=`.split(/\s+/);

const generators = varied(
  'datasource db {\n provider = "postgresql"\n}\ngenerator g {\n $1\n $2\n}\nmodel M {\n id Int @id\n}\n',
  generatorSettings,
  ["", ...generatorSettings],
);

const emulated = providers.flatMap((provider) =>
  varied(
    `${headOf(provider, '  relationMode = "prisma"\n')}model A {\n id Int @id\n p Int$1 @unique\n o Int$1\n b B$1 @relation("x", fields: [p], references: [id]$2)\n c B[] @relation("y")\n s A$1 @relation("z", fields: [o], references: [id]$4)\n t A[] @relation("z")\n}\nmodel B {\n id Int @id\n q Int$1\n a A$1 @relation("y", fields: [q], references: [id]$3)\n d A? @relation("x")\n}\n`,
    ["", "?"],
    ["", ", onDelete: Restrict", ", onDelete: Restrict, onUpdate: Restrict", ", onDelete: Cascade, onUpdate: Restrict"],
    [
      "",
      ", onUpdate: Restrict",
      ", onDelete: Restrict, onUpdate: Restrict",
      ", onDelete: NoAction, onUpdate: NoAction",
    ],
    ["", ", onDelete: Restrict, onUpdate: Restrict"],
  ),
);

const written = onBoth(
  varied("enum E {\n A\n}\nmodel M {\n id Int @id\n f $1\n}\nmodel O {\n id Int @id\n}\n", [
    ..."Int Int? Int[] Int[]? Int?[] [Int] Int! int E E? E[] M M? O[] Unsupported Unsupported() Foo db".split(" "),
    ...'Unsupported("a") Unsupported("a")[] Unsupported("") Unsupported("text") Unsupported("Text") Unsupported("Text[]")'.split(
      " ",
    ),
    ...'Unsupported("VarChar(3)") Unsupported("VarChar(x)") Unsupported("Decimal(3)") Unsupported("Foo(3)")'.split(" "),
  ]),
);

export const probes: Readonly<Record<string, readonly string[]>> = {
  natives,
  operatorClasses,
  indexes,
  fieldAttributes,
  blockAttributes,
  conditions,
  datasources,
  generators,
  emulated,
  written,
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
