/** An expression over one table, with the table's name before its columns left out: the table may have another name now. */
import { fold } from "./fold.js";
import { isWord } from "./reader.js";
import { tokenize, type Token } from "./tokenize.js";

export function withoutQualifier(expression: string, table: string): string {
  const tokens = tokenize(expression);
  let text = "";
  let end = 0;
  for (const [at, token] of tokens.entries()) {
    if (!isQualifier(tokens, at, table)) continue;
    text += expression.slice(end, token.start);
    end = tokens[at + 2]?.start ?? expression.length;
  }
  return text + expression.slice(end);
}

function isQualifier(tokens: readonly Token[], at: number, table: string): boolean {
  const token = tokens[at];
  return token?.kind === "name" && fold(token.value) === fold(table) && isWord(tokens[at + 1], ".");
}
