/**
 * Real schemas as their authors might have left them: a line or a block gone, doubled or moved, an attribute, type or
 * argument exchanged for another, white space and comments in odd places. At random, from a generator of numbers.
 */
type Random = () => number;
type Edit = (text: string, random: Random) => string;

const types = "String Boolean Int BigInt Float Decimal DateTime Json Bytes".split(" ");

const fieldAttributes = [
  ..."@id @unique @updatedAt @ignore @relation @default(1) @default(true) @default([]) @default(now()) @default(uuid())".split(
    " ",
  ),
  ..."@default(autoincrement()) @default(dbgenerated()) @db.Text @db.VarChar(20) @db.Uuid @db.Integer @db.Date @db.JsonB".split(
    " ",
  ),
  ...['@default("a")', '@map("m")', '@relation("r")', '@unique(map: "u")', "@unique(sort: Desc)", "@db.Decimal(10, 2)"],
  ...["@relation(fields: [id], references: [id])", "@relation(onDelete: SetNull)", '@id(map: "p")'],
];

const blockAttributes = [
  ..."@@id([id]) @@unique([id]) @@index([id]) @@ignore @@fulltext([id])".split(" "),
  ...['@@map("t")', '@@map("users")', '@@schema("public")', '@@index([id], map: "i")', '@@unique([id], name: "n")'],
  ...["@@index([id(sort: Desc)])", "@@index([id], type: Hash)", "@@index([id], type: Gin)", "@@unique(fields: [id])"],
  ...["@@index([id, id])", "@@unique([id], where: { id: 1 })", '@@index([id(ops: raw("x"))], type: Gist)'],
];

const values = [
  ...'Cascade SetNull Restrict NoAction SetDefault [id] [] "x" "" 1 true Desc Hash Gin Brin now() null raw("x")'.split(
    " ",
  ),
  ...["[id, name]", "{ id: true }"],
];

const isField = /^\s*[A-Za-z_]\w*\s+[A-Z]\w*(?:\?|\[\])?(?=\s|$)/;
const attribute = /@@?[\w.]+(?:\((?:[^()"]|"(?:\\.|[^"])*"|\((?:[^()"]|"(?:\\.|[^"])*")*\))*\))?/g;
const block = /^(?:model|enum|view|type|generator|datasource)\s+\w+\s*\{[^}]*\}\n?/gm;
const argument = /\b\w+:\s*(?:"(?:\\.|[^"\n])*"|[\w.]+|\[[^\]\n]*\])/g;
const value = /(?<=[(,:]\s*)(?:"(?:\\.|[^"\n])*"|[\w.]+|\[[^\]\n]*\])(?=\s*[,)])/g;
const text = /"(?:\\.|[^"\n])*"/g;
const token = /\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|@@?[\w.]+|[\p{L}\w-]+|[^\s]/gu;
const space = /[ \t]+/g;

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;

interface Found {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** One of the places where a pattern stands, exchanged; the text as it is where there is none. */
function at(pattern: RegExp, change: (found: Found, random: Random) => string): Edit {
  return (whole, random) => {
    const matches = [...whole.matchAll(pattern)];
    if (matches.length === 0) return whole;
    const { index, 0: found } = pick(matches, random);
    const [before, after] = [whole.slice(0, index), whole.slice(index + found.length)];
    return change({ before, found, after }, random);
  };
}

const replaced = (pattern: RegExp, by: (found: string, random: Random) => string): Edit =>
  at(pattern, ({ before, found, after }, random) => before + by(found, random) + after);

const line = /^.*\S.*$/gm;
const fieldLine = new RegExp(`${isField.source}.*$`, "gm");
const fieldType = /(?<=^\s*[A-Za-z_]\w*\s+)[A-Z]\w*(?=[?[\s]|$)/gm;
const arity = /(?<=^\s*[A-Za-z_]\w*\s+[A-Z]\w*)(?:\?|\[\])?(?=\s|$)/gm;

/** Edits of what a schema says. */
export const edits: Readonly<Record<string, Edit>> = {
  "a line goes": replaced(line, () => ""),
  "a line is doubled": replaced(line, (found) => `${found}\n${found}`),
  "two lines change places": (whole, random) => {
    const lines = whole.split("\n");
    const [one, other] = [Math.floor(random() * lines.length), Math.floor(random() * lines.length)];
    [lines[one], lines[other]] = [lines[other]!, lines[one]!];
    return lines.join("\n");
  },
  "a block goes": replaced(block, () => ""),
  "a block is doubled": replaced(block, (found) => `${found}\n${found}`),
  "a block is doubled under another name": replaced(
    block,
    (found) => `${found}\n${found.replace(/^(\w+\s+\w+)/, "$1X")}`,
  ),
  "a type is another": replaced(fieldType, (_, random) => pick(types, random)),
  "a type is a word of the text": (whole, random) =>
    replaced(fieldType, () => pick(wordsOf(whole), random))(whole, random),
  "an arity is another": replaced(arity, (_, random) => pick(["", "?", "[]"], random)),
  "a field has an attribute more": replaced(fieldLine, (found, random) => `${found} ${pick(fieldAttributes, random)}`),
  "a block has an attribute more": replaced(/^\}/gm, (_, random) => `  ${pick(blockAttributes, random)}\n}`),
  "an attribute goes": replaced(attribute, () => ""),
  "an attribute is doubled": replaced(attribute, (found) => `${found} ${found}`),
  "an attribute moves": at(attribute, ({ before, found, after }, random) =>
    replaced(fieldLine, (moved) => `${moved} ${found}`)(before + after, random),
  ),
  "an argument goes": replaced(argument, () => ""),
  "an argument is doubled": replaced(argument, (found) => `${found}, ${found}`),
  "a value is another": replaced(value, (_, random) => pick(values, random)),
  "a string is another": (whole, random) => replaced(text, () => pick(whole.match(text)!, random))(whole, random),
  "a word is another": (whole, random) =>
    replaced(/\b[A-Za-z_]\w*\b/g, () => pick(wordsOf(whole), random))(whole, random),
  "a token goes": replaced(token, () => ""),
  "a token is doubled": replaced(token, (found) => `${found} ${found}`),
};

/** Edits of how it is written. */
export const layoutEdits: Readonly<Record<string, Edit>> = {
  "other white space": replaced(space, (_, random) =>
    pick(["", " ", "   ", "\t", "\n  ", " // c\n  ", "\n\n"], random),
  ),
  "a line more": replaced(/^/gm, (_, random) =>
    pick(["\n", "  \n", "  // comment\n", "// comment\n", "/// about\n", "  /// about\n", "  /* block */\n"], random),
  ),
  "a comment behind a line": replaced(/(?<=\S)[ \t]*$/gm, (_, random) =>
    pick([" // c", " /// d", " //c", "//", " ///"], random),
  ),
  "another indentation": replaced(/^[ \t]*(?=\S)/gm, (_, random) => pick(["", "\t", "      "], random)),
};

const wordsOf = (whole: string): readonly string[] => whole.match(/\b[A-Za-z_]\w*\b/g) ?? [""];

/** One to three edits, of kinds chosen at random. */
export function edited(whole: string, kinds: readonly Edit[], random: Random): string {
  let result = whole;
  for (let count = 1 + Math.floor(random() * 3); count > 0; count--) result = pick(kinds, random)(result, random);
  return result;
}
