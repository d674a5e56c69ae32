/** What a view, trigger or expression names. By names alone: more than it reads, never less. */
import { fold } from "./fold.js";
import { isWord } from "./reader.js";
import { tokenize, type Token } from "./tokenize.js";

/** All names are folded. */
export interface Mentions {
  /** Names that stand where a table or view may. */
  readonly tables: ReadonlySet<string>;
  /** Every name in the text, those of tables included. */
  readonly names: ReadonlySet<string>;
}

export function readMentions(sql: string): Mentions {
  const tokens = tokenize(sql);
  return { tables: new Set(tableNames(tokens)), names: new Set(tokens.filter(isName).map(({ value }) => fold(value))) };
}

/** A string may stand for a name. */
function isName(token: Token | undefined): token is Token {
  return token?.kind === "name" || token?.kind === "string";
}

const beforeTable = ["FROM", "JOIN", "INTO", "UPDATE", "IN"];
const endsTables = [
  "WHERE",
  "SELECT",
  "SET",
  "VALUES",
  "GROUP",
  "ORDER",
  "HAVING",
  "LIMIT",
  "WINDOW",
  "UNION",
  "BEGIN",
];

const neverTables = ["SELECT", "VALUES", "ON"];

/** In a FROM clause, a table also follows a comma or an opening parenthesis. */
function* tableNames(tokens: readonly Token[]): Generator<string> {
  const outer: boolean[] = [];
  let inTables = false;
  for (const [at, token] of tokens.entries()) {
    if (isWord(token, "FROM") || isWord(token, "JOIN")) inTables = true;
    if (endsTables.some((word) => isWord(token, word))) inTables = false;
    if (isWord(token, "(")) outer.push(inTables);
    if (isWord(token, ")")) inTables = outer.pop() ?? false;
    const continues = inTables && (isWord(token, ",") || isWord(token, "("));
    if (continues || beforeTable.some((word) => isWord(token, word))) yield* tableAt(tokens, nameAfter(tokens, at));
  }
}

/** `UPDATE OR IGNORE "users"` */
function nameAfter(tokens: readonly Token[], at: number): number {
  return isWord(tokens[at], "UPDATE") && isWord(tokens[at + 1], "OR") ? at + 3 : at + 1;
}

function* tableAt(tokens: readonly Token[], at: number): Generator<string> {
  const name = isWord(tokens[at + 1], ".") ? tokens[at + 2] : tokens[at];
  if (isName(name) && !neverTables.some((word) => isWord(name, word))) yield fold(name.value);
}
