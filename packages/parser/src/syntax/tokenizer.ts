/**
 * Text to tokens, character by character, in one pass. The words are those of `tokens.ts`; that the text may be read
 * in pieces lets the tokens of one be forgotten before the next is read.
 */
import {
  endOfComment,
  endOfLine,
  endOfLineOfSql,
  endOfSingleQuoted,
  endOfSql,
  endOfString,
  endOfTypographic,
  endOfUnclosed,
  isTypographicQuote,
} from "./quoted.js";
import type { PlainLines } from "./plain-lines.js";
import * as t from "./tokens.js";
import type { Token, TokenType } from "./tokens.js";
import { isWhiteSpace } from "./white-space.js";

/** A run of characters that begin no token. */
export interface Unknown {
  readonly offset: number;
  readonly length: number;
}

export interface Tokens {
  readonly tokens: Token[];
  readonly comments: Token[];
  readonly unknown: readonly Unknown[];
}

/** Tokens as they were found. */
export interface Found extends Tokens {
  /** Whether there is nothing to mend: every quote is closed and of the right kind, every name of ASCII. */
  readonly isPlain: boolean;
}

/** All tokens of a text. */
export function tokenize(text: string): Found {
  const tokenizer = new Tokenizer(text);
  tokenizer.advance(text.length);
  return tokenizer.take();
}

/** The tokens of a part of a text that begins where a line does, and ends where a token does. */
export function tokenizePart(text: string, start: number, end: number): readonly Token[] {
  const tokenizer = new Tokenizer(text, start);
  tokenizer.advance(end);
  return tokenizer.take().tokens;
}

export class Tokenizer {
  #tokens: Token[] = [];
  #comments: Token[] = [];
  #unknown: { offset: number; length: number }[] = [];
  /** Where the next token is looked for. */
  #at: number;
  #beginsLine = true;
  #isPlain = true;
  /** An end that may be far away is looked for in vain only once, so that all stays linear. */
  #hasOpenSql = false;
  #hasOpenComment = false;
  readonly #words = new Words();

  /** From the beginning of a line on. Of lines that `lines` knows only the first token is made. */
  constructor(
    private readonly text: string,
    from = 0,
    private readonly lines?: PlainLines,
  ) {
    this.#at = from;
  }

  get offset(): number {
    return this.#at;
  }

  /** Reads what begins before `end`: the last token may go beyond it. */
  advance(end: number): void {
    const { text } = this;
    while (this.#at < end) {
      const code = text.charCodeAt(this.#at);
      const kind = code < 128 ? KINDS[code]! : kindBeyondAscii(code);
      if (kind === BLANK) this.#at++;
      else if (kind === LINE_END) {
        this.#beginsLine = true;
        this.#at++;
      } else if (kind === WORD) this.#word();
      else if (kind >= MARK) this.#mark(MARKS[kind - MARK]!);
      else if (kind === NONE || !this.#other(code)) this.#skipUnknown();
    }
  }

  /** What was found since the last call. */
  take(): Found {
    const found = {
      tokens: this.#tokens,
      comments: this.#comments,
      unknown: this.#unknown,
      isPlain: this.#isPlain,
    };
    this.#isPlain = true;
    this.#tokens = [];
    this.#comments = [];
    this.#unknown = [];
    return found;
  }

  #word(): void {
    if (this.#beginsLine && this.lines !== undefined && this.#plainLine(this.lines)) return;
    const { text } = this;
    const start = this.#at;
    let end = start;
    let hash = 0;
    let all = 0;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (!isNamePart(code)) break;
      hash = (Math.imul(hash, 31) + code) | 0;
      all |= code;
    }
    if (all >= 128) this.#isPlain = false;
    const { image, type } = this.#words.find(text, start, end, hash);
    this.#add(type, image, end);
  }

  #plainLine(lines: PlainLines): boolean {
    const line = lines.at(this.text, this.#at);
    if (line === undefined) return false;
    const { tokenType, first: image } = line;
    this.#tokens.push({ tokenType, image, startOffset: this.#at, beginsLine: true, line });
    this.#beginsLine = false;
    this.#at += line.image.length;
    return true;
  }

  #mark({ image, type }: Word): void {
    this.#add(type, image, this.#at + image.length);
  }

  /** Whatever takes more than its first character to be told. */
  #other(code: number): boolean {
    const { text } = this;
    const start = this.#at;
    if (code >= 128) return this.#quoted(t.SingleQuoted, endOfTypographic(text, start));
    switch (code) {
      case AT:
        if (this.#beginsLine && this.lines !== undefined && this.#plainLine(this.lines)) return true;
        this.#mark(text.charCodeAt(start + 1) === AT ? AT_AT : ONE_AT);
        return true;
      case DOUBLE_QUOTE:
        return this.#quoted(t.DoubleQuoted, endOfString(text, start), t.UnclosedString);
      case BACKTICK:
        return this.#quoted(t.Sql, this.#endOfSql(start), t.UnclosedSql);
      case SINGLE_QUOTE:
        return this.#quoted(t.SingleQuoted, endOfSingleQuoted(text, start));
      case SLASH:
        return this.#slash(start);
      case HASH:
        return this.#comment(t.HashComment, endOfLine(text, start));
      case EQUALS:
        if (!this.#conflictMark(start)) this.#mark(ONE_EQUALS);
        return true;
      case LESS:
      case GREATER:
      case BAR:
        return this.#conflictMark(start);
      default:
        return this.#numeral(start) || (code === MINUS ? this.#dash(start) : this.#digit());
    }
  }

  #quoted(type: TokenType, end: number, unclosed?: TokenType): boolean {
    if (end < 0 && unclosed === undefined) return false;
    if (end < 0 || type === t.SingleQuoted) this.#isPlain = false;
    const stop = end < 0 ? endOfUnclosed(this.text, this.#at) : end;
    this.#add(end < 0 ? unclosed! : type, this.text.slice(this.#at, stop), stop);
    return true;
  }

  #endOfSql(start: number): number {
    if (this.#hasOpenSql) return endOfLineOfSql(this.text, start);
    const end = endOfSql(this.text, start);
    this.#hasOpenSql = end < 0;
    return end;
  }

  #slash(start: number): boolean {
    const { text } = this;
    const next = text.charCodeAt(start + 1);
    if (next === SLASH) {
      const isDocumentation = text.charCodeAt(start + 2) === SLASH;
      return this.#comment(isDocumentation ? t.DocumentationComment : t.LineComment, endOfLine(text, start));
    }
    if (next !== STAR) return false;
    const end = this.#hasOpenComment ? -1 : endOfComment(text, start);
    this.#hasOpenComment ||= end < 0;
    return end < 0 ? this.#comment(t.UnclosedComment, endOfLine(text, start)) : this.#comment(t.BlockComment, end);
  }

  #comment(type: TokenType, end: number): boolean {
    this.#comments.push(token(type, this.text.slice(this.#at, end), this.#at, false));
    this.#beginsLine ||= type === t.BlockComment && /[\r\n]/.test(this.text.slice(this.#at, end));
    this.#at = end;
    return true;
  }

  /** Git writes them at the very beginning of a line. */
  #conflictMark(start: number): boolean {
    CONFLICT_MARK.lastIndex = start;
    return CONFLICT_MARK.test(this.text) && this.#comment(t.ConflictMark, endOfLine(this.text, start));
  }

  #numeral(start: number): boolean {
    return this.#wholeNumber(start) || this.#anyNumeral(start);
  }

  /** Most numbers have nothing but digits, and most of these stand in a schema many times. */
  #wholeNumber(start: number): boolean {
    const { text } = this;
    let end = start;
    let hash = 0;
    for (let code = text.charCodeAt(end); code >= ZERO && code <= NINE; code = text.charCodeAt(++end))
      hash = (Math.imul(hash, 31) + code) | 0;
    const next = end < text.length ? text.charCodeAt(end) : 0;
    if (end === start || next === DOT || isNamePart(next)) return false;
    this.#add(t.Numeral, this.#words.find(text, start, end, hash).image, end);
    return true;
  }

  #anyNumeral(start: number): boolean {
    NUMERAL.lastIndex = start;
    const image = NUMERAL.exec(this.text)?.[0];
    if (image === undefined) return false;
    this.#add(t.Numeral, image, start + image.length);
    return true;
  }

  #dash(start: number): boolean {
    if (this.text.charCodeAt(start + 1) !== MINUS) return false;
    return this.#comment(t.DashComment, endOfLine(this.text, start));
  }

  /** A name that begins with a digit. */
  #digit(): boolean {
    this.#word();
    return true;
  }

  #add(type: TokenType, image: string, end: number): void {
    this.#tokens.push(token(type, image, this.#at, this.#beginsLine));
    this.#beginsLine = false;
    this.#at = end;
  }

  #skipUnknown(): void {
    const last = this.#unknown.at(-1);
    if (last !== undefined && last.offset + last.length === this.#at) last.length++;
    else this.#unknown.push({ offset: this.#at, length: 1 });
    this.#at++;
  }
}

interface Word {
  readonly image: string;
  readonly type: TokenType;
}

/** The words of a file, each made once: most names stand in a schema many times. */
class Words {
  readonly #slots: (Word | undefined)[] = [];

  find(text: string, start: number, end: number, hash: number): Word {
    const slot = (hash ^ (hash >>> 15)) & 1023;
    const known = this.#slots[slot];
    if (known !== undefined && known.image.length === end - start && text.startsWith(known.image, start)) return known;
    const image = text.slice(start, end);
    const word = { image, type: KEYWORDS.get(image) ?? t.Name };
    this.#slots[slot] = word;
    return word;
  }
}

const token = (tokenType: TokenType, image: string, startOffset: number, beginsLine: boolean): Token => ({
  tokenType,
  image,
  startOffset,
  beginsLine,
});

const KEYWORDS: ReadonlyMap<string, TokenType> = new Map([
  ...t.BLOCK_KEYWORDS.map((word) => [word, t.BlockKeyword] as const),
  ["with", t.With],
  ["Unsupported", t.Unsupported],
]);

const NUMERAL = new RegExp(t.Numeral.pattern.source, "y");

const CONFLICT_MARK = /^(?:<{7}|={7}|>{7}|\|{7})(?= |$)/my;

const AT = 64;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const BACKTICK = 96;
const SLASH = 47;
const STAR = 42;
const HASH = 35;
const MINUS = 45;
const DOT = 46;
const ZERO = 48;
const NINE = 57;
const EQUALS = 61;
const LESS = 60;
const GREATER = 62;
const BAR = 124;
const ONE_AT: Word = { image: "@", type: t.At };
const AT_AT: Word = { image: "@@", type: t.AtAt };
const ONE_EQUALS: Word = { image: "=", type: t.Equals };

/** What each character of ASCII may begin; from `MARK` on a mark that is a token by itself. */
const NONE = 0;
const BLANK = 1;
const LINE_END = 2;
const WORD = 3;
const OTHER = 4;
const MARK = 5;

const MARKS: readonly Word[] = [
  { image: "(", type: t.LParen },
  { image: ")", type: t.RParen },
  { image: "[", type: t.LSquare },
  { image: "]", type: t.RSquare },
  { image: "{", type: t.LCurly },
  { image: "}", type: t.RCurly },
  { image: ",", type: t.Comma },
  { image: ":", type: t.Colon },
  { image: ".", type: t.Dot },
  { image: "?", type: t.Question },
];

const KINDS: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  const mark = MARKS.findIndex(({ image }) => image === character);
  if (mark >= 0) return MARK + mark;
  if (character === "\n" || character === "\r") return LINE_END;
  if (isWhiteSpace(code)) return BLANK;
  if (/[A-Za-z_]/.test(character)) return WORD;
  return /[\d@"'`/#=<>|-]/.test(character) ? OTHER : NONE;
});

const kindBeyondAscii = (code: number): number => {
  if (isWhiteSpace(code)) return BLANK;
  if (isTypographicQuote(code)) return OTHER;
  return t.isNameBeyondAscii(code) ? WORD : NONE;
};

const NAME_PARTS: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  /[\w-]/.test(String.fromCharCode(code)),
);

const isNamePart = (code: number): boolean => (code < 128 ? NAME_PARTS[code]! : t.isNameBeyondAscii(code));
