/** Whether two CREATE statements are the same but for words that change nothing. */
import { isKeyword } from "./keywords.js";
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

/** What is made has a name, whatever word that is. */
const makes = ["trigger", "view"];

function essence(statement: string): readonly string[] {
  const tokens = [...normalTokens(statement)];
  for (let at = tokens.length - 1; at >= 0; at--) {
    const words = idle.find((each) => each.every((word, ahead) => tokens[at + ahead] === word));
    if (words !== undefined) tokens.splice(at, words.length);
  }
  const name = tokens.findIndex((token) => makes.includes(token)) + 1;
  return tokens.map((token, at) => (at === name && isKeyword(token) ? JSON.stringify(token) : token));
}
