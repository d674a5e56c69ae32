/** Expressions as they stand inside other statements. */
import { isKeyword } from "../ddl/keywords.js";
import { fold } from "../ddl/fold.js";
import { tokenize, type Token } from "../ddl/tokenize.js";
import { sql } from "../sql.js";

/** Followed by a line end where a comment would swallow what comes after it. */
export function inline(expression: string): string {
  return expression.includes("--") ? `${expression}\n` : expression;
}

export function parenthesized(expression: string): string {
  return `(${inline(expression)})`;
}

/** Whether SQLite takes it after DEFAULT without parentheses. */
export function isConstant(expression: string): boolean {
  const tokens = tokenize(expression);
  const [first, second] = tokens;
  if (tokens.length === 2) return /^[-+]$/.test(first?.text ?? "") && second?.kind === "number";
  return tokens.length === 1 && first !== undefined && isLiteral(first);
}

/** The time is constant only while a statement runs: a column of a table with rows cannot be added with it. */
export function isTime(expression: string): boolean {
  return /^\s*current_(time|date|timestamp)\s*$/i.test(expression);
}

function isLiteral(token: Token): boolean {
  if (token.kind === "name") return !token.quoted && (/^(null|true|false)$/i.test(token.text) || isTime(token.text));
  return token.kind === "string" || token.kind === "number" || token.kind === "blob";
}

const plainType = /^(?:[a-z_\x80-\uffff][\w\x80-\uffff]*\s*)+(?:\(\s*[-+]?[\d.]+\s*(?:,\s*[-+]?[\d.]+\s*)?\))?$/i;

/** A declared type may be any text: what would be read as something else than words is quoted. */
export function typeText(type: string): string {
  const words = type.split(/[\s(]+/);
  return plainType.test(type) && !words.some((word) => isKeyword(fold(word))) ? type : sql.quote(type);
}

export function collate(collation: string | undefined): string {
  if (collation === undefined) return "";
  const plain = /^[a-z_]\w*$/i.test(collation) && !isKeyword(fold(collation));
  return ` COLLATE ${plain ? collation : sql.quote(collation)}`;
}
