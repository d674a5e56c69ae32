/** One item of an index or key as written: `"name" COLLATE NOCASE DESC`, `lower(email)`. */
import { isWord, skipUntil, type Reader } from "./reader.js";
import { tokenize } from "./tokenize.js";

export interface IndexItemText {
  /** A column's name or an expression, without what follows it. */
  readonly text: string;
  readonly collation?: string;
  readonly descending: boolean;
}

export function readIndexItem(reader: Reader): IndexItemText {
  return splitItem(reader.text(() => skipUntil(reader, [",", ")", "AUTOINCREMENT"])));
}

function splitItem(item: string): IndexItemText {
  const tokens = [...tokenize(item)];
  const descending = isWord(tokens.at(-1), "DESC");
  if (tokens.length > 1 && (descending || isWord(tokens.at(-1), "ASC"))) tokens.pop();
  const collation = tokens.length > 2 && isWord(tokens.at(-2), "COLLATE") ? tokens.at(-1)?.value : undefined;
  if (collation !== undefined) tokens.splice(-2);
  const text = item.slice(tokens[0]?.start, tokens.at(-1)?.end);
  return { text, descending, ...(collation === undefined ? {} : { collation }) };
}
