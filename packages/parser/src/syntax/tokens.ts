/** The words of the language: one token type for each. How they are found in a text is `tokenizer.ts`. */
import { createToken, type IToken, type TokenType } from "chevrotain";
import type { BlockKeyword as Keyword } from "../ast.js";

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

/** Characters beyond ASCII that may be part of a name: all but white space and quotes. What is no letter or number is reported by the lexer. */
const BEYOND_ASCII =
  "\\u0080-\\u009f\\u00a1-\\u167f\\u1681-\\u1fff\\u200b-\\u2017\\u201a\\u201b\\u201e-\\u2027\\u202a-\\u202e\\u2030-\\u205e\\u2060-\\u2fff\\u3001-\\ufefe\\uff00-\\uffff";
const NAME_PART = `\\w${BEYOND_ASCII}-`;

const isNameBeyond = new RegExp(`[${BEYOND_ASCII}]`);

/** Whether a UTF-16 unit beyond ASCII may be part of a name. */
export const isNameBeyondAscii = (code: number): boolean => isNameBeyond.test(String.fromCharCode(code));

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

export const DoubleQuoted = createToken({ name: "String" });
export const UnclosedString = createToken({ name: "UnclosedString" });
export const SingleQuoted = createToken({ name: "SingleQuoted" });
export const Sql = createToken({ name: "Sql" });
export const UnclosedSql = createToken({ name: "UnclosedSql" });

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

// Comments, which are no tokens of the grammar

export const DocumentationComment = createToken({ name: "DocumentationComment" });
export const LineComment = createToken({ name: "LineComment" });
export const BlockComment = createToken({ name: "BlockComment" });
/** Its first line alone is the comment, so that the rest of the file is still read. */
export const UnclosedComment = createToken({ name: "UnclosedComment" });
/** Comments as other languages write them. */
export const HashComment = createToken({ name: "HashComment" });
export const DashComment = createToken({ name: "DashComment" });

/** A line that a merge left: `<<<<<<< HEAD`. */
export const ConflictMark = createToken({ name: "ConflictMark" });

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
}

/** The offset after a token. */
export function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}
