/** Whether SQL text names a column: as a word of its own, outside literals, and not as a function. */
import { quoteIdentifier } from "./quote-identifier.js";

export function mentions(text: string | undefined, column: string): boolean {
  return text !== undefined && namedIn(text).has(quoteIdentifier(column));
}

/** All words of the text in the spelling in which the server prints names. */
function namedIn(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [token, word] of text.matchAll(/'(?:[^']|'')*'|("(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_$]*)(?!\s*\()/gu)) {
    if (word === undefined) continue;
    words.add(token.startsWith('"') ? quoteIdentifier(token.slice(1, -1).replaceAll('""', '"')) : printed(token));
  }
  return words;
}

function printed(word: string): string {
  return quoteIdentifier(word.toLowerCase());
}
