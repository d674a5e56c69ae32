/** A type as TypeScript writes it: that it is one type and nothing more, so that it cannot end the statement it stands in. */
import { report } from "../../resolve/context.js";
import type { ArgumentType } from "../spec.js";
import { name } from "./literals.js";

export const tsType: ArgumentType<string> = {
  expects: "a TypeScript type",
  read(expression, scope) {
    const text = name.read(expression, scope);
    const problem = text === undefined ? undefined : problemOf(text);
    if (problem === undefined) return text;
    const message = `"${text}" is no TypeScript type: ${problem}`;
    report(scope.context, {
      code: "D2408",
      span: expression.span,
      message,
      help: 'as in @ts("Record<string, number>")',
    });
    return undefined;
  },
};

const token =
  /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|=>|[\p{ID_Start}$_][\p{ID_Continue}$]*|\d[\w.]*|\.{3}|[^\s]/gu;
const closers: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "<": ">" };
/** Words that another word may follow. */
const prefixes: ReadonlySet<string> = new Set(
  "abstract as asserts extends in infer is keyof new out readonly typeof unique".split(" "),
);

function problemOf(text: string): string | undefined {
  const open: string[] = [];
  let before = "";
  for (const [word] of text.matchAll(token)) {
    const isInside = open.includes("}");
    if (closers[word] !== undefined) open.push(closers[word]);
    else if (Object.values(closers).includes(word) && open.pop() !== word) return `"${word}" closes nothing`;
    else if (/^[#@;`"'\\/]$/.test(word) && !(word === ";" && isInside)) return `"${word}" cannot stand there`;
    else if (isWord(word) && isWord(before) && !mayFollow(before, word)) return `"${word}" follows "${before}"`;
    before = word;
  }
  return open.length === 0 ? undefined : `"${open.at(-1)!}" is missing`;
}

const isWord = (text: string): boolean => /^[\p{ID_Start}$_\d]/u.test(text);
const mayFollow = (before: string, word: string): boolean => prefixes.has(before) || prefixes.has(word);
