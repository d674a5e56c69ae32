/**
 * An expression over one table with strings in the quotes of strings. Many builds of SQLite take a name in double quotes that is no
 * column for a string, and databases made with them hold such texts; others refuse them in new statements.
 */
import { fold } from "./fold.js";
import { isWord } from "./reader.js";
import { tokenize, type Token } from "./tokenize.js";

/** `columns` are folded. */
export function plainStrings(expression: string, columns: ReadonlySet<string>): string {
  if (!expression.includes('"')) return expression;
  const tokens = tokenize(expression);
  let text = "";
  let end = 0;
  for (const [at, token] of tokens.entries()) {
    if (!isString(token, tokens[at - 1], tokens[at + 1], columns)) continue;
    text += `${expression.slice(end, token.start)}'${token.value.replaceAll("'", "''")}'`;
    end = token.end;
  }
  return text + expression.slice(end);
}

/** Nor is it the name of a table, function, collation or type. */
function isString(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  columns: ReadonlySet<string>,
): boolean {
  if (token.kind !== "name" || !token.text.startsWith('"')) return false;
  if ([".", "COLLATE", "AS"].some((word) => isWord(before, word)) || [".", "("].some((word) => isWord(after, word)))
    return false;
  return !columns.has(fold(token.value)) && !rowid.has(fold(token.value));
}

const rowid: ReadonlySet<string> = new Set(["rowid", "_rowid_", "oid"]);
