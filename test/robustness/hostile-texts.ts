/** Texts that nobody means, of about `size` characters each: what is deep, long, unclosed, repeated or runs in a circle. */

const head = 'datasource db {\n  provider = "postgresql"\n}\n';

const model = (body: string): string => `${head}model A {\n  id Int @id\n${body}\n}\n`;

/** What they are measured against. */
export const wellFormed = (size: number): string =>
  head +
  rows(
    size,
    (at) =>
      `model M${at} {\n  id    Int    @id @default(autoincrement())\n  name  String @unique\n\n  @@index([name])\n}\n\n`,
  );

export function hostileTexts(size: number): Readonly<Record<string, string>> {
  return {
    ...deepTexts(size),
    ...unclosedTexts(size),
    ...repeatedTexts(size),
    ...unknownTexts(size),
    ...circularTexts(size),
    ...strangeTexts(size),
  };
}

function deepTexts(size: number): Record<string, string> {
  return {
    lists: model(`  x Int @default(${"[".repeat(size)}`),
    closedLists: model(`  x Int @default(${"[".repeat(size / 2)}${"]".repeat(size / 2)})`),
    calls: model(`  x Int @default(${"f(".repeat(size / 2)}`),
    objects: model(`  @@with(${"{a: ".repeat(size / 4)}`),
    braces: "{".repeat(size),
    closers: "}".repeat(size),
    mixedBrackets: model(`  x Int @a(${"[".repeat(size / 2)}${")".repeat(size / 2)}`),
    comments: "/*".repeat(size / 2),
    nestedComments: "/*".repeat(size / 4) + "*/".repeat(size / 4),
    dots: model(`  x Int @a${".a".repeat(size / 2)}`),
  };
}

function unclosedTexts(size: number): Record<string, string> {
  return {
    quotes: fill(size, '"'),
    quotedLines: fill(size, '"a\n'),
    backticks: fill(size, "`"),
    backtickLines: model(fill(size, "  x `a\n")),
    singleQuotes: fill(size, "' "),
    typographicQuotes: fill(size, "“a‘ "),
    typographicLines: fill(size, "‘a\n"),
    references: model(`  @@check(\`${fill(size, "${")}\`)`),
    backslashes: model(`  x String @default("${"\\".repeat(size + 1)}")`),
    arguments: model(fill(size, "  x @default(\n")),
    blocks: rows(size, (at) => `model M${at} {\n  id Int @id\n`),
    heads: fill(size, "model A { "),
    strayOpeners: model(fill(size, "  {\n")),
    strayOpenersOnALine: model(`  ${"{".repeat(size)}`),
    strayClosers: model(fill(size, "  ) ]\n")),
    openersBehindValues: model(fill(size, "  x Int @default(a[ )\n")),
    nestedBlocks: model(fill(size, "  a {\n")),
    sqlWithoutBackticks: model(fill(size, "  @@check(a > 0 and b)\n")),
    signsBesideCalls: model(fill(size, "  x Int! @default(f(a.b))\n")),
    argumentsWithoutParentheses: model(fill(size, "  @@trigger a before update on b\n")),
    columnsOfSql: model(fill(size, "  x Int not null default 1 check (x > 0),\n")),
    wordsOfSqlOnALine: model(`  ${fill(size, "x Int not null ")}`),
    tablesOfSql: model(fill(size, "  constraint x check (a > 0)\n")),
    optionsInAList: model(`  @@index([${fill(size, "a desc_ ")}])`),
    bracketsAroundMembers: fill(size, "model A (\n"),
    wordsBeforeHeads: rows(size, (at) => `x model M${at} {\n  id Int @id\n}\n`),
  };
}

function repeatedTexts(size: number): Record<string, string> {
  return {
    keywords: fill(size, "model "),
    aliasesOnOneLine: fill(size, "type A = "),
    sameBlocks: fill(size, "model A {}\n"),
    fields: model(rows(size, (at) => `  f${at} Int\n`)),
    sameFields: model(fill(size, "  f Int\n")),
    fieldsOnOneLine: model(fill(size, " f Int")),
    attributes: model(`  x Int ${fill(size, "@unique ")}`),
    blockAttributes: model(fill(size, "@@index([id])\n")),
    commas: model(`  @@index([${fill(size, ",")}])`),
    datasources: fill(size, head),
    longString: model(`  x String @default("${"a".repeat(size)}")`),
    longSql: model(`  @@check(\`${fill(size, "a b\n")}\`)`),
    digits: model(`  x Int @default(${"9".repeat(size)})`),
    sameTable: head + rows(size, (at) => `model M${at} {\n id Int @id\n @@map("x")\n}\n`),
    oldNames: model(rows(size, (at) => `  f${at} Int @renamedFrom("x")\n`)),
    enumValues: `${head}enum E {\n${rows(size, (at) => `V${at}\n`)}}\n`,
  };
}

function unknownTexts(size: number): Record<string, string> {
  const long = "b".repeat(1000);
  return {
    types: head + rows(size, (at) => `model Model${at} {\n  id Int @id\n  a Modle${at}\n}\n`),
    unknownFields: model(rows(size, (at) => `  f${at} Int\n  @@index([g${at}])\n`)),
    fieldsOfBrokenOnes: model(rows(size, (at) => `  f${at} [\n  @@index([g${at}])\n`)),
    statements: fill(size, "create table a (b int);\n"),
    conflicts: fill(size, "<<<<<<< a\n=======\n>>>>>>> b\n"),
    unknownAttributes: model(rows(size, (at) => `  f${at} Int @foo${at}\n`)),
    longNames: head + rows(size, (at) => `model ${long}${at} {\n id Int @id\n x ${long}x${at}\n}\n`),
    relationsWithoutName: `${head}model U {\n  id Int @id\n${rows(size / 2, (at) => `  a${at} P[]\n`)}}\nmodel P {\n  id Int @id\n${rows(size / 2, (at) => `  b${at} U\n`)}}\n`,
    lonelyRelations: head + rows(size, (at) => `model L${at} {\n  id Int @id\n  a L${at + 1}[]\n}\n`),
  };
}

function circularTexts(size: number): Record<string, string> {
  const count = Math.ceil(size / 40);
  const circle = (make: (at: number, next: number) => string, length = count): string =>
    head + Array.from({ length }, (_, at) => make(at, (at + 1) % length)).join("");
  return {
    aliases: circle((at, next) => `type T${at} = T${next}\n`),
    aliasChain: head + rows(size, (at) => `type T${at} = T${at + 1}\n`),
    mixins: circle((at, next) => `mixin T${at} with T${next} {\n a${at} Int\n}\n`),
    mixinChain: head + rows(size, (at) => `mixin T${at} with T${at + 1} {\n a${at} Int\n}\n`),
    mixinPyramid: `${head}${Array.from({ length: 40 }, (_, at) => `mixin T${at} with T${at + 1}, U${at} {}\nmixin U${at} with T${at + 1} {}\n`).join("")}mixin T40 {}\nmodel A with T0 {\n id Int @id\n}\n`,
    composites: circle((at, next) => `type T${at} {\n  a T${next}\n}\n`),
    views: circle((at, next) => `view V${at} {\n  id Int @unique\n  @@sql(\`select id from \${V${next}}\`)\n}\n`),
    // Each of them has the columns of all, in the database too.
    parents: circle(
      (at, next) => `model V${at} {\n  id${at} Int @id\n  @@inherits([V${next}])\n}\n`,
      Math.ceil(Math.sqrt(count)),
    ),
    partitionChain: `${head}model P0 {\n  id Int @id\n  @@partition(by: Range, [id])\n}\n${rows(size, (at) => `partition P${at + 1} {\n  of = P${at}\n  default = true\n  @@partition(by: Range, [id])\n}\n`)}`,
    partitions: circle((at, next) => `partition P${at} {\n  of = P${next}\n  default = true\n}\n`),
  };
}

function strangeTexts(size: number): Record<string, string> {
  return {
    emoji: fill(size, "😀"),
    accents: fill(size, "a\u0300\u0301"),
    rightToLeft: fill(size, "\u202e"),
    nul: fill(size, "\0"),
    byteOrderMarks: fill(size, "\ufeff"),
    halfPairs: fill(size, "\ud800"),
    lineEnds: fill(size, "\r\n"),
    oneWord: fill(size, "a"),
    oneLine: fill(size, "a "),
    signs: fill(size, "@"),
    piecesOfBlocks: fill(size, 'model A { @@x(`${a}\n"}'),
  };
}

const fill = (size: number, unit: string): string => unit.repeat(Math.ceil(size / unit.length));

function rows(size: number, make: (at: number) => string): string {
  let text = "";
  for (let at = 0; text.length < size; at++) text += make(at);
  return text;
}
