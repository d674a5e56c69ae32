/** What a partition or a sequence is told in the words of SQL, as the properties that say it here. */
import type { BlockKeyword } from "../ast.js";
import { at, INNER, sql, type Rule } from "./sql-lines.js";

const VALUES = String.raw`\s*=?\s*\(${INNER}\)`;
const TEXTS = String.raw`\s*=?\s*(?:('[^'\n]*')|\[((?:\s*'[^'\n]*'\s*,?)+)\])`;

const list = (items: string): string => `[${items.split(",").map(sql).join(", ")}]`;

const ofPartition: readonly Rule[] = [
  [at(String.raw`(?:partition\s+)?of\s*=?\s*(\w+)`), ([, parent]) => ({ text: `of = ${parent!}` })],
  [at(String.raw`(?:for\s+)?values\s+(?=from\b|in\b|with\b)`), () => ({ text: "" })],
  [at(String.raw`(?:for\s+)?(?:values\s+)?in${VALUES}`), ([, items]) => ({ text: `in = ${list(items!)}` })],
  [at(String.raw`in\s*\[([^\][]*)\]`), ([, items]) => ({ text: `in = ${list(items!)}` })],
  [at(String.raw`(from|to|in)${VALUES}`), ([, word, items]) => ({ text: `${word!.toLowerCase()} = ${list(items!)}` })],
  [
    at(String.raw`(from|to|in)${TEXTS}`),
    ([, word, item, items]) => ({ text: `${word!.toLowerCase()} = ${list(item ?? items!)}` }),
  ],
  [
    at(String.raw`with\s*\(\s*modulus\s+(\d+)\s*,\s*remainder\s+(\d+)\s*\)`),
    ([, modulus, remainder]) => ({ text: `modulus = ${modulus!}  remainder = ${remainder!}` }),
  ],
];

const number = (words: string, name: string): Rule => [
  at(String.raw`${words}\s+(-?\d+)\b`),
  ([, value]) => ({ text: `${name} = ${value!}` }),
];

const ofSequence: readonly Rule[] = [
  number(String.raw`start(?:\s+with)?`, "start"),
  number(String.raw`increment(?:\s+by)?`, "increment"),
  number("minvalue", "min"),
  number("maxvalue", "max"),
  number("cache", "cache"),
  [at(String.raw`owned\s+by\s+(\w+\.\w+)`), ([, column]) => ({ text: `ownedBy = \`\${${column!}}\`` })],
  [at(String.raw`cycle\b(?!\s*=)`), () => ({ text: "cycle" })],
];

/** The rules of each kind of block, and how a member begins that can be nothing but SQL. */
const kinds: Readonly<Partial<Record<BlockKeyword, { readonly rules: readonly Rule[]; readonly begins: RegExp }>>> = {
  partition: {
    rules: ofPartition,
    begins: at(
      String.raw`(?:(?:for\s+values|values\s+(?:from|in|with)|partition\s+of)\b|(?:from|to|in)\s*(?:=?\s*(?:\[\s*)?'|=?\s*\(|\[)|with\s*\()`,
    ),
  },
  sequence: {
    rules: ofSequence,
    begins: at(String.raw`(?:start\s+with|increment\s+by|owned\s+by|m(?:in|ax)value\s+-?\d)`),
  },
};

/** As much as one line is looked through. */
const LONGEST = 300;

/** What a member begins with that is SQL, and its properties; undefined: it is none, or not all of it is known. */
export function sqlProperties(
  keyword: BlockKeyword,
  line: string,
): { readonly length: number; readonly text: string } | undefined {
  const kind = kinds[keyword];
  if (kind === undefined || !kind.begins.test(line)) return undefined;
  return told(line.slice(0, LONGEST), kind.rules);
}

/** The same of what stands behind the name of a block, where it is all of the line. */
export function propertiesInHead(keyword: BlockKeyword, line: string): string | undefined {
  const found = told(line.trim().slice(0, LONGEST), kinds[keyword]?.rules ?? []);
  return found?.length === line.trim().length ? found.text : undefined;
}

function told(line: string, rules: readonly Rule[]): { readonly length: number; readonly text: string } | undefined {
  const pieces: string[] = [];
  let end = 0;
  for (let rest = line; rest !== ""; rest = line.slice(end + /^\s*/.exec(line.slice(end))![0].length)) {
    const rule = rules.find(([pattern]) => pattern.test(rest));
    if (rule === undefined) break;
    const found = rule[0].exec(rest)!;
    end = line.length - rest.length + found[0].trimEnd().length;
    pieces.push(rule[1](found).text ?? "");
  }
  const text = pieces.filter((piece) => piece !== "").join("  ");
  return text === "" ? undefined : { length: end, text };
}
