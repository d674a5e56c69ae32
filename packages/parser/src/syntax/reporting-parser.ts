/**
 * What every rule of the grammar leans on: tokens in pieces, a look ahead by lines, the nodes of the tree, and messages,
 * one for each mistake.
 */
import { Name, type Comment } from "../ast.js";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { lowerBound } from "../lower-bound.js";
import type { Lexed } from "./lex.js";
import { startOfLine } from "./quoted.js";
import { RuleRunner } from "./rule-runner.js";
import { BRACELESS } from "./placement.js";
import * as problems from "./syntax-problems.js";
import { tokenizePart } from "./tokenizer.js";
import { quote } from "./text-problems.js";
import * as t from "./tokens.js";
import type { Token } from "./tokens.js";

/** Thrown inside a rule to give up a member or block. No Error: a broken text throws it often, and the stack is of no use. */
class SyntaxFailure {
  constructor(readonly diagnostic: Diagnostic) {}
}

/** Where a piece of the text begins, and how much was found before it. */
interface PieceMark {
  readonly start: number;
  readonly first: Token | undefined;
  readonly comments: number;
  readonly reported: number;
}

export abstract class ReportingParser extends RuleRunner {
  protected file = "";
  protected text = "";
  protected problems: Diagnostic[] = [];
  protected comments: Comment[] = [];
  /** What the lexer reported. */
  protected reported: Diagnostic[] = [];
  /** Every place of the tree, where they are collected. */
  protected spans: Span[] | undefined;
  /** The pieces that were asked for and not reached yet, or were reached last. */
  #marks: PieceMark[] = [];
  #pieces: Iterator<Lexed> = [][Symbol.iterator]();
  #breaks: number[] = [];
  #nextBreak = 0;

  protected begin(file: string, text: string, pieces: Iterator<Lexed>): void {
    this.readTokens();
    this.file = file;
    this.text = text;
    this.problems = [];
    this.comments = [];
    this.reported = [];
    this.spans = undefined;
    this.#marks = [];
    this.#pieces = pieces;
    this.#breaks = [];
    this.#nextBreak = 0;
  }

  protected nextTokens(): readonly Token[] | undefined {
    const { done, value } = this.#pieces.next();
    if (done === true) return undefined;
    const { start, tokens, comments, breaks, diagnostics } = value;
    const mark = { start, first: tokens[0], comments: this.comments.length, reported: this.reported.length };
    this.#marks = [...this.#marks.slice(-3), mark];
    comments.forEach((comment) => this.comments.push(comment));
    breaks.forEach((offset) => this.#breaks.push(offset));
    diagnostics.forEach((diagnostic) => this.reported.push(diagnostic));
    return tokens;
  }

  protected tokensOf(token: Token): Token | readonly Token[] {
    const { line, startOffset } = token;
    return line === undefined ? token : tokenizePart(this.text, startOffset, startOffset + line.image.length);
  }

  /** The piece that begins with the next token. */
  protected pieceHere(): PieceMark | undefined {
    const next = this.LA(1);
    return this.#marks.find(({ first }) => first === next);
  }

  // Looking ahead

  /** Whether the token is a word on the line of the token before it. */
  protected isWordBeside(howFar: number): boolean {
    const token = this.LA(howFar);
    return t.isWord(token) && !token.beginsLine;
  }

  protected atEnd(): boolean {
    return this.LA(1).tokenType === t.End;
  }

  /** `model User {`, `type Email =`: no member looks like this, so that a block that was not closed ends here. */
  protected isHead(): boolean {
    if (this.LA(1).tokenType !== t.BlockKeyword || !this.isWordBeside(2)) return false;
    const { tokenType, image } = { tokenType: this.LA(3).tokenType, image: this.LA(1).image };
    if (tokenType === t.LCurly) return true;
    if (tokenType === t.With) return this.LA(1).beginsLine && !this.LA(3).beginsLine;
    return tokenType === t.Equals && image === "type";
  }

  /** `content model User {` and `model ) User {`: the head of a block with one token too many, `at` tokens ahead. */
  protected isBrokenHead(at: number): boolean {
    const first = this.LA(at);
    const second = this.LA(at + 1);
    const third = this.LA(at + 2);
    if (second.beginsLine || !this.isWordBeside(at + 2) || this.LA(at + 3).tokenType !== t.LCurly) return false;
    if (BRACELESS.has(first.image)) return false;
    return second.tokenType === t.BlockKeyword
      ? first.beginsLine
      : first.tokenType === t.BlockKeyword && !t.isWord(second) && third.tokenType !== t.With;
  }

  /** Whether a line begins here that can be nothing but a member: `name Type`, `key =`, `@@name`. */
  protected isPlainlyMember(): boolean {
    const token = this.LA(1);
    if (!token.beginsLine) return false;
    if (token.tokenType === t.AtAt) return true;
    if (!t.isWord(token)) return false;
    return (
      this.is(2, t.Equals) ||
      ((this.isWordBeside(2) || (this.is(2, t.Sql) && !this.LA(2).beginsLine)) && !this.is(3, t.Colon))
    );
  }

  protected previousEnd(): number {
    return t.endOf(this.LA(0));
  }

  // Making nodes

  protected span(start: number, end: number): Span {
    const span = { file: this.file, start, end };
    this.spans?.push(span);
    return span;
  }

  /** From a token to the last one that was read. */
  protected spanFrom(first: Token): Span {
    return this.span(first.startOffset, this.previousEnd());
  }

  protected spanOf(token: Token): Span {
    return this.span(token.startOffset, t.endOf(token));
  }

  /** A node as it goes into the tree. */
  protected made<T extends Span>(node: T): T {
    this.spans?.push(node);
    return node;
  }

  protected name(token: Token): Name {
    return this.made(new Name(this.file, token.startOffset, t.endOf(token), token.image));
  }

  // Reporting

  protected report(problem: Diagnostic): void {
    this.problems.push(problem);
  }

  protected giveUp(problem: Diagnostic): never {
    throw new SyntaxFailure(problem);
  }

  /** What an exception of a rule means; anything else is a bug and goes on. */
  protected explain(error: unknown): Diagnostic {
    if (error instanceof SyntaxFailure) return error.diagnostic;
    throw error;
  }

  protected mismatch(expected: string): never {
    return this.giveUp(this.unexpected(expected));
  }

  /** `expected a name, found ")"` at the next token. */
  protected unexpected(expected: string): Diagnostic {
    return problems.unexpected(expected, this.found());
  }

  /** The next token as it is told to people. */
  protected found(): problems.Found {
    const token = this.LA(1);
    const end = this.previousEnd();
    const here = this.span(end, end);
    if (token.tokenType === t.End) return { words: "the end of the file", span: here };
    if (token.beginsLine && end > 0) return { words: "the end of the line", span: here };
    return { words: quote(token.image), span: this.spanOf(token) };
  }

  /** Drops what was reported since `mark` where the text itself is broken on these lines: one mistake, one message. */
  protected settle(mark: number, start: number, end = this.#here()): "kept" | "dropped" {
    if (this.problems.length === mark || this.#breaks.length === 0) return "kept";
    const lineStart = startOfLine(this.text, start);
    while (this.#breaks[this.#nextBreak]! < lineStart) this.#nextBreak++;
    if (!(this.#breaks[this.#nextBreak]! < end)) return "kept";
    this.problems.length = mark;
    return "dropped";
  }

  /** Whether signs stand in a place ahead that no token begins with; a quotation that is not closed is none. */
  protected hasOddSigns({ start, end }: Span): boolean {
    const first = lowerBound(this.#breaks, start, (offset) => offset);
    for (let at = Math.max(first, this.#nextBreak); this.#breaks[at]! < end; at++)
      if (!QUOTATION.test(this.text.slice(this.#breaks[at], this.#breaks[at]! + 2))) return true;
    return false;
  }

  /** What is wrong with characters before a place was told, or follows from a message about all of them. */
  protected forgetBreaks(end: number): void {
    while (this.#breaks[this.#nextBreak]! < end) this.#nextBreak++;
  }

  #here(): number {
    return this.atEnd() ? this.text.length : this.LA(1).startOffset;
  }

  /** Whether a member that goes on a line follows something on that line that was reported already. */
  protected isFollowUp(first: Token): boolean {
    const last = this.problems.at(-1);
    return (
      last?.span !== undefined && !first.beginsLine && last.span.start >= startOfLine(this.text, first.startOffset)
    );
  }
}

/** What begins a quotation or a comment. */
const QUOTATION = /^(?:["'`“”‘’]|\/\*)/;
