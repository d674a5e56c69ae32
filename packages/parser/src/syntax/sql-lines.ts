/** What SQL says of a column or of a table, in the words of the language. */

import { attributeForm } from "./forms.js";

/** What stands in place of SQL. Without `text` there is no certain one. */
export interface Replacement {
  readonly text?: string;
  readonly help: string;
  /** The column takes NULL: its type has a "?". */
  readonly isOptional: boolean;
}

type Piece = Partial<Replacement>;

export const INNER = String.raw`((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)`;
export const at = (pattern: string): RegExp => new RegExp(`^${pattern}`, "i");
/** Between backticks, which may be there already. */
export const sql = (text: string | undefined): string => {
  const inner = text!.trim();
  return /^`[^`]*`$/.test(inner) ? inner : `\`${inner}\``;
};

export type Rule = readonly [RegExp, (found: readonly string[]) => Piece];

const REFERENCE = "a reference is a field of its own: user User @relation(fields: [userId], references: [id])";

const ofColumn: readonly Rule[] = [
  [at(String.raw`not\s+null\b`), () => ({ text: "", help: "a field without ? is NOT NULL: remove it" })],
  [at(String.raw`null\b`), () => ({ text: "", help: "a field that may be NULL has a type with ?", isOptional: true })],
  [at(String.raw`primary\s+key\b`), () => ({ text: "@id" })],
  [at(String.raw`pk\b`), () => ({ text: "@id" })],
  [at(String.raw`unique\b`), () => ({ text: "@unique" })],
  [at(String.raw`note:[^]*`), () => ({ help: "documentation is a comment above the field: /// …" })],
  [at(String.raw`ref:[^]*`), () => ({ help: REFERENCE })],
  [at(String.raw`(?:auto_?)?increment\b`), () => ({ text: "@default(autoincrement())" })],
  [
    at(String.raw`generated\s+(always|by\s+default)\s+as\s+identity\b`),
    ([, how]) => ({ text: /^always/i.test(how!) ? "@identity(Always)" : "@identity(ByDefault)" }),
  ],
  [
    at(String.raw`(?:generated\s+always\s+)?as\s*\(${INNER}\)\s*(stored|virtual)?`),
    ([, text, how]) => ({ text: `@generated(${sql(text)}${/virtual/i.test(how ?? "") ? ", stored: false" : ""})` }),
  ],
  [at(String.raw`check\s*\(${INNER}\)`), ([, text]) => ({ text: `@check(${sql(text)})` })],
  [at(String.raw`collate\s+"?([\w-]+)"?`), ([, name]) => ({ text: `@collate("${name!}")` })],
  [at(String.raw`default:?\s+(?:now\(\)|current_timestamp)`), () => ({ text: "@default(now())" })],
  [
    at(String.raw`default:?\s+(true|false|-?\d+(?:\.\d+)?)\b`),
    ([, value]) => ({ text: `@default(${value!.toLowerCase()})` }),
  ],
  [at(String.raw`default:?\s+['"]([^'"\\]*)['"]`), ([, value]) => ({ text: `@default("${value!}")` })],
  [at(String.raw`default:?\s*\(${INNER}\)`), ([, value]) => ({ text: `@default(${sql(value)})` })],
  [
    at(String.raw`default:?\s+((?:autoincrement|uuid|cuid|ulid|nanoid)\(\d*\))`),
    ([, call]) => ({ text: `@default(${call!})` }),
  ],
  [at(String.raw`default:?\s+(\w+\s*\([^()]*\))`), ([, call]) => ({ text: `@default(${sql(call)})` })],
  [at(String.raw`(?:constraint\s+"?\w+"?\s+)?references\b[^]*`), () => ({ help: REFERENCE })],
];

/** What SQL says of a column begins with. */
export const isColumnWord = (word: string): boolean => COLUMN_WORD.test(word);

const COLUMN_WORD =
  /^(?:not|null|primary|default|references|unique|check|generated|collate|constraint|auto_?increment)$/i;

/** Attributes in place of what stands behind the type of a column. Without `text`: not all of it has some. */
export function columnAttributes(words: string): Replacement {
  const pieces = piecesOf(words.trim(), ofColumn);
  const text = textOf(pieces);
  const other = pieces.find((piece) => piece.text === undefined) ?? (text === "" ? pieces[0] : undefined);
  return {
    help: other?.help ?? `write ${text}`,
    isOptional: pieces.some((piece) => piece.isOptional === true),
    ...(pieces.every((piece) => piece.text !== undefined) && { text }),
  };
}

function piecesOf(words: string, rules: readonly Rule[]): readonly Piece[] {
  if (words === "") return [];
  const rule = rules.find(([pattern]) => pattern.test(words));
  if (rule === undefined) return [{ help: "attributes begin with @, as in @default(1) @unique" }];
  const found = rule[0].exec(words)!;
  return [rule[1](found), ...piecesOf(words.slice(found[0].length).trim(), rules)];
}

const textOf = (pieces: readonly Piece[]): string => pieces.flatMap(({ text }) => text || []).join(" ");

/** What stands before the columns of an index. */
const NAME_AND_TABLE = String.raw`(?:\s+(?!on\b)"?(\w+)"?)?(?:\s+on(?:\s+"?\w+"?)?)?`;

const mapOf = (name: string | undefined): string => (name === undefined ? "" : `, map: "${name}"`);

const ofTable: readonly Rule[] = [
  [at(String.raw`primary\s+key\s*\(${INNER}\)$`), ([, fields]) => ({ text: `@@id([${fields!}])` })],
  [
    at(String.raw`unique(?:\s+(?:key|index))?${NAME_AND_TABLE}\s*\(${INNER}\)$`),
    ([, name, fields]) => ({ text: `@@unique([${fields!}]${mapOf(name)})` }),
  ],
  [
    at(String.raw`(?:index|key)${NAME_AND_TABLE}\s*\(${INNER}\)$`),
    ([, name, fields]) => ({ text: `@@index([${fields!}]${mapOf(name)})` }),
  ],
  [at(String.raw`check\s*\(${INNER}\)$`), ([, text]) => ({ text: `@@check(${sql(text)})` })],
  [at(String.raw`enable\s+row\s+level\s+security$`), () => ({ text: "@@rls(Enabled)" })],
  [at(String.raw`foreign\s+key\s*\(`), () => ({ help: REFERENCE })],
  [at(String.raw`exclude\s*(?:using\b|\()`), () => ({ help: `write ${attributeForm("@@exclude")}` })],
  [at(String.raw`partition\s+by\b`), () => ({ help: `write ${attributeForm("@@partition")}` })],
];

/** The attribute in place of a line of CREATE TABLE that is no column; undefined: it is none. */
export function tableAttribute(line: string): Replacement | undefined {
  const name = /^constraint\s+"?(\w+)"?\s+/i.exec(line);
  const body = name === null ? line : line.slice(name[0].length);
  const rule = ofTable.find(([pattern]) => pattern.test(body));
  if (rule === undefined) return undefined;
  const { text, help } = rule[1](rule[0].exec(body)!);
  const named = name === null ? text : text?.replace(/\)$/, `, map: "${name[1]!}")`);
  return { help: help ?? `write ${named!}`, isOptional: false, ...(named !== undefined && { text: named }) };
}

const ofField: readonly Rule[] = [
  [at(String.raw`(asc|desc)\b`), ([, word]) => ({ text: `sort: ${capital(word!)}` })],
  [at(String.raw`nulls\s+(first|last)\b`), ([, word]) => ({ text: `nulls: ${capital(word!)}` })],
  [at(String.raw`collate\s+"?([\w-]+)"?`), ([, name]) => ({ text: `collate: "${name!}"` })],
  [at(String.raw`(\w+_ops)\b`), ([, name]) => ({ text: `ops: raw("${name!}")` })],
  [at(String.raw`with\s+["']?([^\s,\w"']+)["']?`), ([, operator]) => ({ text: `with: ${sql(operator)}` })],
  [at(String.raw`["']([^\s,\w"']+)["']$`), ([, operator]) => ({ text: `with: ${sql(operator)}` })],
];

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** What they begin with. */
export const isFieldOption = (word: string): boolean => /^(?:asc|desc|nulls|collate|with|\w+_ops)$/i.test(word);

/** The options of a field in an index or an exclusion; undefined: these are none. `desc nulls last`, `"="` */
export const fieldOptions = (words: string): string | undefined => replaced(words, ofField);

/** All that the rules say of the words, parted by commas; undefined where they do not know all of them. */
export function replaced(words: string, rules: readonly Rule[]): string | undefined {
  const pieces = piecesOf(words.trim(), rules);
  return pieces.every(({ text }) => text !== undefined) ? pieces.map(({ text }) => text!).join(", ") : undefined;
}

const typesOfWords: readonly (readonly [RegExp, string])[] = [
  [at(String.raw`double\s+precision`), "Float"],
  [at(String.raw`(?:national\s+)?character\s+varying(?:\s*\(\d+\))?`), "String @db.VarChar(20)"],
  [at(String.raw`timestamp(?:\s*\(\d\))?\s+with\s+time\s+zone`), "DateTime @db.Timestamptz(6)"],
  [at(String.raw`timestamp(?:\s*\(\d\))?\s+without\s+time\s+zone`), "DateTime"],
  [at(String.raw`time(?:\s*\(\d\))?\s+with(?:out)?\s+time\s+zone`), "DateTime @db.Time(6)"],
  [at(String.raw`bit\s+varying(?:\s*\(\d+\))?`), "String @db.VarBit(20)"],
  [at(String.raw`(?:big|small|tiny|medium)?int(?:eger)?\s+unsigned`), "Int, with @gte(0, db: true)"],
];

/** A type of several words that a text begins with, its length, and what it is here. */
export function typeOfWords(text: string): { readonly length: number; readonly text: string } | undefined {
  const rule = typesOfWords.find(([pattern]) => pattern.test(text));
  return rule && { length: rule[0].exec(text)![0].length, text: rule[1] };
}
