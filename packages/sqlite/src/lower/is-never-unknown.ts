/**
 * Whether an expression is true or false for every row, as far as its words tell. ADD CHECK takes a row for which it is
 * NULL for one that breaks it, which no other statement does (tried on 3.53.2).
 */
import type { Table } from "@dsl/planner";
import { fold } from "../ddl/fold.js";
import { isKeyword } from "../ddl/keywords.js";
import { isWord } from "../ddl/reader.js";
import { tokenize, type Token } from "../ddl/tokenize.js";

export function isNeverUnknown(expression: string, { name, columns }: Table): boolean {
  const required = new Set(columns.filter(({ nullable }) => !nullable).map((column) => fold(column.name)));
  const tokens = tokenize(expression);
  return tokens.every((token, at) => {
    if (token.kind !== "name") return !mayGiveNull.has(token.text);
    const word = fold(token.value);
    if (isWord(tokens[at + 1], "(") && !token.quoted) return safeFunctions.has(word) || safeWords.has(word);
    if (isWord(tokens[at + 1], ".")) return word === fold(name);
    return isPlainWord(token) ? safeWords.has(word) : required.has(word);
  });
}

function isPlainWord(token: Token): boolean {
  return !token.quoted && isKeyword(fold(token.value));
}

/** Division by zero, and what is not in a JSON text. */
const mayGiveNull: ReadonlySet<string> = new Set(["/", "%", "->", "->>"]);

const safeWords: ReadonlySet<string> = new Set(
  "and or not in between is like glob escape true false collate nocase rtrim binary".split(" "),
);

/** They give NULL for NULL only. */
const safeFunctions: ReadonlySet<string> = new Set(
  "abs instr json_valid length lower ltrim replace round rtrim substr trim typeof upper".split(" "),
);
