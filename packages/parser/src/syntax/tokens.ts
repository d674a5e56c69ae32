/** The words of the language: one token type for each, in the order in which the lexer tries them. */
import { createToken, type CustomPatternMatcherFunc, type IToken, Lexer, type TokenType } from "chevrotain";
import type { BlockKeyword as Keyword } from "../ast.js";
import {
  endOfComment,
  endOfLine,
  endOfLineOfSql,
  endOfSingleQuoted,
  endOfSql,
  endOfString,
  endOfUnclosed,
} from "./quoted.js";
import { WHITE_SPACE } from "./white-space.js";

export const BLOCK_KEYWORDS: readonly Keyword[] = [
  "datasource",
  "generator",
  "model",
  "view",
  "enum",
  "type",
  "mixin",
  "attribute",
  "extension",
  "schema",
  "role",
  "sequence",
  "partition",
  "function",
  "procedure",
  "aggregate",
  "native",
];

export function isBlockKeyword(word: string): word is Keyword {
  return BLOCK_KEYWORDS.some((keyword) => keyword === word);
}

/** Characters beyond ASCII that may be part of a name: all but white space. What is no letter or number is reported by the lexer. */
const BEYOND_ASCII =
  "\\u0080-\\u009f\\u00a1-\\u167f\\u1681-\\u1fff\\u200b-\\u2027\\u202a-\\u202e\\u2030-\\u205e\\u2060-\\u2fff\\u3001-\\ufefe\\uff00-\\uffff";
const NAME_PART = `\\w${BEYOND_ASCII}-`;

/** A word. A digit may begin it, as in Prisma: that is reported where names are checked. */
export const Name = createToken({ name: "Name", pattern: new RegExp(`[\\w${BEYOND_ASCII}][${NAME_PART}]*`) });

/** A word of the language, which may also serve as a name. */
function keyword(name: string, words: readonly string[]): TokenType {
  return createToken({ name, pattern: new RegExp(words.join("|")), longer_alt: Name, categories: [Name] });
}

export const BlockKeyword = keyword("BlockKeyword", BLOCK_KEYWORDS);
export const With = keyword("With", ["with"]);
export const Unsupported = keyword("Unsupported", ["Unsupported"]);

export const Numeral = createToken({
  name: "Number",
  pattern: new RegExp(`-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?(?![${NAME_PART}])`),
});

/** Answers the offset where a token that begins at `start` ends, or -1. `file` stands for one run of the lexer. */
type FindEnd = (text: string, start: number, file: object) => number;

function found(end: FindEnd): CustomPatternMatcherFunc {
  return (text, start, _tokens, file) => {
    const stop = end(text, start, file);
    return stop < 0 ? null : [text.slice(start, stop)];
  };
}

/** Looks for an end that may be far away, but in one file fails only once, so that lexing stays linear. */
function failingOnce(far: FindEnd, afterwards: FindEnd): FindEnd {
  const failed = new WeakSet<object>();
  return (text, start, file) => {
    if (failed.has(file)) return afterwards(text, start, file);
    const end = far(text, start, file);
    if (end < 0) failed.add(file);
    return end;
  };
}

function quoted(name: string, quote: string, end: FindEnd): TokenType {
  const pattern = found((text, start, file) => (text[start] === quote ? end(text, start, file) : -1));
  return createToken({ name, pattern, start_chars_hint: [quote], line_breaks: true });
}

export const DoubleQuoted = quoted("String", '"', endOfString);
export const UnclosedString = quoted("UnclosedString", '"', endOfUnclosed);
export const SingleQuoted = quoted("SingleQuoted", "'", endOfSingleQuoted);
export const Sql = quoted("Sql", "`", failingOnce(endOfSql, endOfLineOfSql));
export const UnclosedSql = quoted("UnclosedSql", "`", endOfUnclosed);

export const At = createToken({ name: "At", pattern: "@" });
export const AtAt = createToken({ name: "AtAt", pattern: "@@" });
export const LParen = createToken({ name: "LParen", pattern: "(" });
export const RParen = createToken({ name: "RParen", pattern: ")" });
export const LSquare = createToken({ name: "LSquare", pattern: "[" });
export const RSquare = createToken({ name: "RSquare", pattern: "]" });
export const LCurly = createToken({ name: "LCurly", pattern: "{" });
export const RCurly = createToken({ name: "RCurly", pattern: "}" });
export const Comma = createToken({ name: "Comma", pattern: "," });
export const Colon = createToken({ name: "Colon", pattern: ":" });
export const Equals = createToken({ name: "Equals", pattern: "=" });
export const Dot = createToken({ name: "Dot", pattern: "." });
export const Question = createToken({ name: "Question", pattern: "?" });

/** Newlines are white space: `beginsLine` tells which token is the first of a line. */
const WhiteSpace = createToken({
  name: "WhiteSpace",
  pattern: new RegExp(`[${WHITE_SPACE}]+`),
  group: Lexer.SKIPPED,
  line_breaks: true,
});

/** The lexer's group of comments, in order. */
export const COMMENTS = "comments";

function comment(name: string, begin: string, end: FindEnd): TokenType {
  const pattern = found((text, start, file) => (text.startsWith(begin, start) ? end(text, start, file) : -1));
  return createToken({ name, pattern, start_chars_hint: [begin[0]!], line_breaks: true, group: COMMENTS });
}

export const DocumentationComment = comment("DocumentationComment", "///", endOfLine);
export const LineComment = comment("LineComment", "//", endOfLine);
const never: FindEnd = () => -1;
export const BlockComment = comment("BlockComment", "/*", failingOnce(endOfComment, never));
/** Its first line alone is the comment, so that the rest of the file is still read. */
export const UnclosedComment = comment("UnclosedComment", "/*", endOfLine);
/** A comment as other languages write it. */
const ForeignComment = [comment("HashComment", "#", endOfLine), comment("DashComment", "--", endOfLine)] as const;

export const TOKENS: TokenType[] = [
  WhiteSpace,
  BlockKeyword,
  With,
  Unsupported,
  Numeral,
  Name,
  AtAt,
  At,
  LParen,
  RParen,
  LSquare,
  RSquare,
  LCurly,
  RCurly,
  Comma,
  Colon,
  Equals,
  Dot,
  Question,
  DoubleQuoted,
  UnclosedString,
  SingleQuoted,
  Sql,
  UnclosedSql,
  DocumentationComment,
  LineComment,
  BlockComment,
  UnclosedComment,
  ...ForeignComment,
];

/** What closes any kind of bracket. */
export const CLOSERS: ReadonlySet<TokenType> = new Set([RParen, RSquare, RCurly]);

/** Whether tokens of this type may serve as names. */
export function isWordType(type: TokenType): boolean {
  return type === Name || type === BlockKeyword || type === With || type === Unsupported;
}

export function isWord(token: IToken): boolean {
  return isWordType(token.tokenType);
}

/** Whether a token is the first of its line: the lexer notes it in `payload`. */
export function beginsLine(token: IToken): boolean {
  return token.payload === true;
}

/** Makes a token one of another type. */
export function retag(token: IToken, type: TokenType): void {
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx!;
}

/** The offset after a token. */
export function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}
