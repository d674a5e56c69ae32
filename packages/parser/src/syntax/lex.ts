/** Text to tokens and comments. What can be no token is reported here, then mended or left out so that parsing goes on. */
import type { Comment } from "../ast.js";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { closeSql, closeStrings } from "./missing-quotes.js";
import type { PlainLines } from "./plain-lines.js";
import * as problems from "./text-problems.js";
import { tokenize, Tokenizer, type Found, type Tokens, type Unknown } from "./tokenizer.js";
import {
  BlockComment,
  ConflictMark,
  DocumentationComment,
  DoubleQuoted,
  endOf,
  LineComment,
  Name,
  SingleQuoted,
  Sql,
  UnclosedComment,
  UnclosedSql,
  UnclosedString,
  type Token,
} from "./tokens.js";

/** What was found in a file or in a piece of it. */
export interface Lexed {
  /** Offset where the piece begins. */
  readonly start: number;
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
  readonly diagnostics: readonly Diagnostic[];
  /** Offsets, in order, of text so broken that a syntax error near it would be a second message about one mistake. */
  readonly breaks: readonly number[];
}

/** A file as one piece. Never fails. */
export function lexWhole(file: string, text: string): Lexed {
  return mend({ ...closeSql(tokenize(text), text), isPlain: false }, new Report(file, text, 0));
}

/** A file in pieces, each up to a line that closes a block. What is found does not depend on how the file is cut. */
export class Pieces implements Iterator<Lexed> {
  readonly #tokenizer: Tokenizer;
  #isTorn = false;

  constructor(
    private readonly file: string,
    private readonly text: string,
    from = 0,
    lines?: PlainLines,
    /** How much is read at once, or a little more: each piece costs something of its own. */
    private readonly least = 0,
  ) {
    this.#tokenizer = new Tokenizer(text, from, lines);
  }

  /** Some SQL is not closed: where it was meant to end, only the whole file tells. Then there are no more pieces. */
  get isTorn(): boolean {
    return this.#isTorn;
  }

  /** Where the next piece begins. */
  get offset(): number {
    return this.#tokenizer.offset;
  }

  next(): IteratorResult<Lexed, undefined> {
    const { offset } = this.#tokenizer;
    if (this.#isTorn || offset >= this.text.length) return { done: true, value: undefined };
    const found = readPiece(this.#tokenizer, this.text, offset + this.least);
    this.#isTorn = !found.isPlain && found.tokens.some((token) => token.tokenType === UnclosedSql);
    return { done: false, value: mend(found, new Report(this.file, this.text, offset)) };
  }
}

/** What begins on the lines of one piece. A quotation or comment that holds what looks like its end makes it longer. */
function readPiece(tokenizer: Tokenizer, text: string, least: number): Found {
  for (let end = -1; tokenizer.offset !== end; tokenizer.advance(end))
    end = endOfBlock(text, Math.max(tokenizer.offset, least));
  return tokenizer.take();
}

/** The offset behind the next line that is a closing brace, or the end of the text. */
function endOfBlock(text: string, from: number): number {
  BLOCK_END.lastIndex = from;
  return BLOCK_END.test(text) ? BLOCK_END.lastIndex : text.length;
}

const BLOCK_END = /\n\}[ \t]*\r?\n/g;

function mend(found: Found, report: Report): Lexed {
  const { tokens, comments, unknown } = found.isPlain ? found : mendQuotes(found, report);
  const read = comments.map((token) => readComment(token, report));
  reportUnknown(unknown, report);
  return {
    start: report.start,
    tokens,
    comments: read,
    diagnostics: report.diagnostics,
    breaks: report.breaks.sort((a, b) => a - b),
  };
}

function mendQuotes(found: Tokens, report: Report): Tokens {
  const closed = closeStrings(found, report.text);
  if (closed !== found) markLines(closed.tokens, report);
  mendTokens(closed.tokens, report);
  return closed;
}

/** Reports the first unknown characters of each line: more of them are mostly one mistake. */
function reportUnknown(runs: readonly Unknown[], report: Report): void {
  let end = 0;
  for (const { offset, length } of runs) {
    const isFirst = end === 0 || /[\r\n]/.test(report.text.slice(end, offset));
    end = offset + length;
    if (isFirst && !isMarkup(report.text, end))
      report.break(problems.unknownCharacters(report.text, report.span(offset, end)));
  }
}

/** `<!--` is reported as the comment that it begins. */
const isMarkup = (text: string, end: number): boolean => text.slice(end - 2, end + 2) === "<!--";

class Report {
  readonly diagnostics: Diagnostic[] = [];
  readonly breaks: number[] = [];

  constructor(
    private readonly file: string,
    readonly text: string,
    /** Where the piece begins. */
    readonly start: number,
  ) {}

  span(start: number, end: number): Span {
    return { file: this.file, start, end };
  }

  of(token: Token): Span {
    return this.span(token.startOffset, endOf(token));
  }

  add(diagnostic: Diagnostic): void {
    this.diagnostics.push(diagnostic);
  }

  /** Reports what a syntax error may follow from. */
  break(diagnostic: Diagnostic): void {
    this.add(diagnostic);
    this.breaks.push(diagnostic.span!.start);
  }
}

/** Notes which tokens are the first of their line. */
function markLines(tokens: readonly Token[], { text, start }: Report): void {
  let end = start;
  for (const token of tokens) {
    token.beginsLine = end === start || /[\r\n]/.test(text.slice(end, token.startOffset));
    end = endOf(token);
  }
}

function mendTokens(tokens: readonly Token[], report: Report): void {
  for (const token of tokens) {
    const type = token.tokenType;
    if (type === Name) {
      checkName(token, report);
    } else if (type === UnclosedString) {
      report.break(problems.unclosedString(report.of(token)));
      token.tokenType = DoubleQuoted;
    } else if (type === UnclosedSql) {
      report.break(problems.unclosedSql(report.of(token), token.image));
      token.tokenType = Sql;
    } else if (type === SingleQuoted) {
      token.tokenType = DoubleQuoted;
    }
  }
}

function checkName(token: Token, report: Report): void {
  for (const { index, 0: characters } of token.image.matchAll(/[^\p{L}\d_-]+/gu)) {
    const start = token.startOffset + index;
    report.add(problems.unknownInName(token.image, characters, report.span(start, start + characters.length)));
    return;
  }
}

function readComment(token: Token, report: Report): Comment {
  const span = report.of(token);
  const type = token.tokenType;
  if (type === DocumentationComment) return { kind: "documentation", span };
  if (type === LineComment) return { kind: "line", span };
  if (type === BlockComment) return { kind: "block", span };
  if (type === ConflictMark) report.add(problems.mergeConflict(span, token.image));
  else if (type === UnclosedComment) report.break(problems.unclosedComment(span));
  else report.add(problems.foreignComment(report.text, span));
  return { kind: "line", span };
}
