/** A statement without the semicolon that may end it, and what follows that. */
import { isWord } from "./reader.js";
import { tokenize } from "./tokenize.js";

export function withoutClose(statement: string): string {
  const tokens = [...tokenize(statement)];
  while (isWord(tokens.at(-1), ";")) tokens.pop();
  return statement.slice(tokens[0]?.start, tokens.at(-1)?.end);
}
