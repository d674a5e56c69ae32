/** The words of the language: one token type for each. How they are found in a text is `tokenizer.ts`. */
import type { BlockKeyword as Keyword } from "../ast.js";
import type { PlainLine } from "./plain-lines.js";

/** A kind of token. `pattern` is what it looks like, for the grammar that people read. */
export interface TokenType {
  readonly name: string;
  readonly pattern?: string | RegExp;
}

/** One word, mark or text between quotes. */
export interface Token {
  tokenType: TokenType;
  /** Its text as written. */
  image: string;
  startOffset: number;
  /** Whether it is the first of its line. */
  beginsLine: boolean;
  /** What else stands on its line, of which no tokens were made. */
  readonly line?: PlainLine;
}

export const BLOCK_KEYWORDS = [
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
] as const;

const KEYWORDS: ReadonlySet<string> = new Set(BLOCK_KEYWORDS);

export function isBlockKeyword(word: string): word is Keyword {
  return KEYWORDS.has(word);
}

/** Characters beyond ASCII that may be part of a name: all but white space and quotes. What is no letter or number is reported by the lexer. */
const BEYOND_ASCII =
  "\\u0080-\\u009f\\u00a1-\\u167f\\u1681-\\u1fff\\u200b-\\u2017\\u201a\\u201b\\u201e-\\u2027\\u202a-\\u202e\\u2030-\\u205e\\u2060-\\u2fff\\u3001-\\ufefe\\uff00-\\uffff";
const NAME_PART = `\\w${BEYOND_ASCII}-`;

const isNameBeyond = new RegExp(`[${BEYOND_ASCII}]`);

/** Whether a UTF-16 unit beyond ASCII may be part of a name. */
export const isNameBeyondAscii = (code: number): boolean => isNameBeyond.test(String.fromCharCode(code));

/** A word. A digit may begin it, as in Prisma: that is reported where names are checked. */
export const Name = { name: "Name", pattern: new RegExp(`[\\w${BEYOND_ASCII}][${NAME_PART}]*`) };

/** A word of the language, which may also serve as a name. */
function keyword(name: string, words: readonly string[]): TokenType {
  return { name, pattern: new RegExp(words.join("|")) };
}

export const BlockKeyword = keyword("BlockKeyword", BLOCK_KEYWORDS);
export const With = keyword("With", ["with"]);
export const Unsupported = keyword("Unsupported", ["Unsupported"]);

export const Numeral = {
  name: "Number",
  pattern: new RegExp(`-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?(?![${NAME_PART}])`),
};

export const DoubleQuoted: TokenType = { name: "String" };
export const UnclosedString: TokenType = { name: "UnclosedString" };
export const SingleQuoted: TokenType = { name: "SingleQuoted" };
export const Sql: TokenType = { name: "Sql" };
export const UnclosedSql: TokenType = { name: "UnclosedSql" };

export const At: TokenType = { name: "At", pattern: "@" };
export const AtAt: TokenType = { name: "AtAt", pattern: "@@" };
export const LParen: TokenType = { name: "LParen", pattern: "(" };
export const RParen: TokenType = { name: "RParen", pattern: ")" };
export const LSquare: TokenType = { name: "LSquare", pattern: "[" };
export const RSquare: TokenType = { name: "RSquare", pattern: "]" };
export const LCurly: TokenType = { name: "LCurly", pattern: "{" };
export const RCurly: TokenType = { name: "RCurly", pattern: "}" };
export const Comma: TokenType = { name: "Comma", pattern: "," };
export const Colon: TokenType = { name: "Colon", pattern: ":" };
export const Equals: TokenType = { name: "Equals", pattern: "=" };
export const Dot: TokenType = { name: "Dot", pattern: "." };
export const Question: TokenType = { name: "Question", pattern: "?" };

/** Behind the last token. */
export const End: TokenType = { name: "EOF" };

// Comments, which are no tokens of the grammar

export const DocumentationComment: TokenType = { name: "DocumentationComment" };
export const LineComment: TokenType = { name: "LineComment" };
export const BlockComment: TokenType = { name: "BlockComment" };
/** Its first line alone is the comment, so that the rest of the file is still read. */
export const UnclosedComment: TokenType = { name: "UnclosedComment" };
/** Comments as other languages write them. */
export const HashComment: TokenType = { name: "HashComment" };
export const DashComment: TokenType = { name: "DashComment" };

/** A line that a merge left: `<<<<<<< HEAD`. */
export const ConflictMark: TokenType = { name: "ConflictMark" };

export const TOKENS: TokenType[] = [
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
];

/** What closes any kind of bracket. */
export const CLOSERS: ReadonlySet<TokenType> = new Set([RParen, RSquare, RCurly]);

/** Whether tokens of this type may serve as names. */
export function isWordType(type: TokenType): boolean {
  return type === Name || type === BlockKeyword || type === With || type === Unsupported;
}

export function isWord(token: Token): boolean {
  return isWordType(token.tokenType);
}

/** The offset after a token. */
export function endOf(token: Token): number {
  return token.startOffset + token.image.length;
}
