/** Reading a statement token by token. Where the text is not what was expected, reading ends with `Unreadable`. */
import { tokenize, type Token } from "./tokenize.js";

export interface Reader {
  /** The token at hand, or the one `ahead` places further; undefined past the end. */
  peek(ahead?: number): Token | undefined;
  next(): Token;
  /** Takes these keywords or symbols, all or none. */
  accept(...words: readonly string[]): boolean;
  expect(...words: readonly string[]): void;
  /** A name in any of SQLite's quotes, or a string standing for one. */
  name(): string;
  /** The source from the first to the last token of what `read` takes, without comments around it. */
  text(read: () => void): string;
}

/** Thrown inside this folder, and caught by `readStatement`. */
class Unreadable extends Error {}

/** What `read` makes of the statement; undefined where it is not one that SQLite would have stored. */
export function readStatement<T>(sql: string, read: (reader: Reader) => T): T | undefined {
  try {
    return read(reader(sql));
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

function reader(sql: string): Reader {
  const tokens = tokenize(sql);
  let at = 0;
  const peek = (ahead = 0): Token | undefined => tokens[at + ahead];
  const next = (): Token => {
    const token = tokens[at++];
    if (token === undefined) throw new Unreadable("the text ends early");
    return token;
  };
  const accept = (...words: readonly string[]): boolean => {
    if (!words.every((word, ahead) => isWord(peek(ahead), word))) return false;
    at += words.length;
    return true;
  };
  const expect = (...words: readonly string[]): void => {
    if (!accept(...words)) throw new Unreadable(`expected ${words.join(" ")}`);
  };
  const name = (): string => {
    const token = next();
    if (token.kind !== "name" && token.kind !== "string") throw new Unreadable("expected a name");
    return token.value;
  };
  const text = (read: () => void): string => {
    const first = at;
    read();
    return sql.slice(tokens[first]?.start, at > first ? tokens[at - 1]?.end : tokens[first]?.start);
  };
  return { peek, next, accept, expect, name, text };
}

/** Whether a token is this keyword (in upper case) or symbol. */
export function isWord(token: Token | undefined, word: string): boolean {
  if (token === undefined || token.quoted) return false;
  return token.kind === "name" ? token.text.toUpperCase() === word : token.kind === "symbol" && token.text === word;
}

/** Goes on to the first token outside parentheses that is one of `ends`, or to the end of the text. */
export function skipUntil(reader: Reader, ends: readonly string[]): void {
  for (let depth = 0; reader.peek() !== undefined; reader.next()) {
    if (depth === 0 && ends.some((end) => isWord(reader.peek(), end))) return;
    if (isWord(reader.peek(), "(")) depth++;
    if (isWord(reader.peek(), ")")) depth--;
  }
}

/** What stands between parentheses. */
export function readParentheses(reader: Reader): string {
  reader.expect("(");
  const text = reader.text(() => skipUntil(reader, [")"]));
  reader.expect(")");
  return text;
}

/** `(a, b, c)`, each item by `read`. */
export function readList<T>(reader: Reader, read: (reader: Reader) => T): readonly T[] {
  reader.expect("(");
  const items = [read(reader)];
  while (reader.accept(",")) items.push(read(reader));
  reader.expect(")");
  return items;
}
