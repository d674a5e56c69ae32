/** Whether two CREATE statements are the same but for words that change nothing. */
import { normalTokens } from "./same-text.js";

export function sameStatement(left: string, right: string): boolean {
  return essence(left).join(" ") === essence(right).join(" ");
}

/** Triggers always run for each row, and everything is in the main database. */
const idle = [
  ["if", "not", "exists"],
  ["for", "each", "row"],
  ["main", "."],
];

function essence(statement: string): readonly string[] {
  const tokens = [...normalTokens(statement)];
  for (let at = tokens.length - 1; at >= 0; at--) {
    const words = idle.find((each) => each.every((word, ahead) => tokens[at + ahead] === word));
    if (words !== undefined) tokens.splice(at, words.length);
  }
  return tokens;
}
