/**
 * Whether two SQL texts are the same to SQLite before it even reads their meaning: white space, comments, the case of words,
 * quotes around names and needless outer parentheses aside.
 */
import { fold } from "./fold.js";
import { isKeyword } from "./keywords.js";
import { isWord } from "./reader.js";
import { tokenize, type Token } from "./tokenize.js";

export function sameText(left: string, right: string): boolean {
  return normalText(left) === normalText(right);
}

/** One spelling for all texts that are the same. */
function normalText(sql: string): string {
  return normalTokens(sql).join(" ");
}

export function normalTokens(sql: string): readonly string[] {
  return withoutParentheses(withoutClose(tokenize(sql))).map(spelling);
}

function withoutClose(tokens: readonly Token[]): readonly Token[] {
  return isWord(tokens.at(-1), ";") ? withoutClose(tokens.slice(0, -1)) : tokens;
}

function withoutParentheses(tokens: readonly Token[]): readonly Token[] {
  return isEnclosed(tokens) ? withoutParentheses(tokens.slice(1, -1)) : tokens;
}

/** Whether the first parenthesis closes at the end. */
function isEnclosed(tokens: readonly Token[]): boolean {
  if (tokens.length < 3 || !isWord(tokens[0], "(")) return false;
  let depth = 0;
  const end = tokens.findIndex((token) => {
    if (isWord(token, "(")) depth++;
    if (isWord(token, ")")) depth--;
    return depth === 0;
  });
  return end === tokens.length - 1;
}

/** A name loses its quotes unless it would become a keyword or something else than a name. */
function spelling(token: Token): string {
  if (token.kind === "number" || token.kind === "blob") return token.text.toLowerCase();
  if (token.kind !== "name") return token.text;
  const name = fold(token.value);
  return token.quoted && (isKeyword(name) || !/^[a-z_][\w$]*$/.test(name)) ? JSON.stringify(name) : name;
}
