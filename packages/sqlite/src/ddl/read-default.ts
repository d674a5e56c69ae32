/** What follows DEFAULT, as an expression that means the same wherever it is written. */
import { readParentheses, isWord, type Reader } from "./reader.js";
import type { Token } from "./tokenize.js";

export function readDefault(reader: Reader): string {
  if (isWord(reader.peek(), "(")) return readParentheses(reader);
  const sign = reader.accept("-") ? "-" : "";
  if (sign === "") reader.accept("+");
  return sign + literal(reader.next());
}

const words = ["NULL", "TRUE", "FALSE", "CURRENT_TIME", "CURRENT_DATE", "CURRENT_TIMESTAMP"];

/** Outside parentheses a name cannot be a column, so SQLite takes it for a string. */
function literal(token: Token): string {
  const isName = token.kind === "name" && !words.some((word) => isWord(token, word));
  return isName ? `'${token.value.replaceAll("'", "''")}'` : token.text;
}
