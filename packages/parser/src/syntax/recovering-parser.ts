/**
 * What every rule of the grammar may lean on: looking ahead by lines, lists that forgive a comma, brackets that are
 * missed by name, and the way on after an error. Recovery knows lines and members, which the one built into the parser
 * library does not.
 */
import { Name, type BlockKeyword, type Comment } from "../ast.js";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import type { Lexed } from "./lex.js";
import { startOfLine } from "./quoted.js";
import { RuleRunner } from "./rule-runner.js";
import * as habits from "./habits.js";
import * as problems from "./syntax-problems.js";
import * as t from "./tokens.js";
import type { Token, TokenType } from "./tokens.js";

/** Brackets within brackets before a file is refused: far above any schema, far below the end of the stack. */
const DEEPEST = 64;

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

interface OpenBracket {
  readonly token: Token;
  readonly closer: TokenType;
}

export abstract class RecoveringParser extends RuleRunner {
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
  /** What the lists hold that are being read, those within behind those around them. */
  #listed: unknown[] = [];
  #listedEnd = 0;
  #brackets: OpenBracket[] = [];
  /** Where a closing bracket was missed last: a comma missing there too is the same mistake. */
  #missedAt = -1;

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
    this.#listed = [];
    this.#listedEnd = 0;
    this.#brackets = [];
    this.#missedAt = -1;
  }

  protected nextTokens(): readonly Token[] | undefined {
    const { done, value } = this.#pieces.next();
    if (done === true) return undefined;
    const { start, tokens, comments, breaks, diagnostics } = value;
    const mark = { start, first: tokens[0], comments: this.comments.length, reported: this.reported.length };
    this.#marks = [...this.#marks.slice(-3), mark];
    for (const comment of comments) this.comments.push(comment);
    for (const offset of breaks) this.#breaks.push(offset);
    for (const diagnostic of diagnostics) this.reported.push(diagnostic);
    return tokens;
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
    const [first, second, third] = [this.LA(at), this.LA(at + 1), this.LA(at + 2)];
    if (second.beginsLine || !this.isWordBeside(at + 2) || this.LA(at + 3).tokenType !== t.LCurly) return false;
    if (BRACELESS.has(first.image)) return false;
    return second.tokenType === t.BlockKeyword
      ? first.beginsLine
      : first.tokenType === t.BlockKeyword && !t.isWord(second) && third.tokenType !== t.With;
  }

  /** Whether another bracket than a brace ends its line here, as if the members of a block followed. */
  protected opensBody(howFar: number): boolean {
    const { tokenType } = this.LA(howFar);
    return (tokenType === t.LParen || tokenType === t.LSquare) && this.LA(howFar + 1).beginsLine;
  }

  /** Reads other brackets around members as braces. */
  protected replacesBrackets(): boolean {
    if (!this.opensBody(1)) return false;
    const opener = this.LA(1);
    const wanted = CLOSER_OF.get(opener.tokenType);
    let closer: Token | undefined;
    for (let at = 2; closer === undefined && at < FARTHEST && this.LA(at).tokenType !== t.End; at++)
      if (this.LA(at).tokenType === wanted && this.LA(at).beginsLine) closer = this.LA(at);
    this.report(habits.wrongBrackets(this.spanOf(opener), opener.image, closer && this.spanOf(closer)));
    opener.tokenType = t.LCurly;
    if (closer !== undefined) closer.tokenType = t.RCurly;
    return true;
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
    return { words: problems.quote(token.image), span: this.spanOf(token) };
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

  // Lists and brackets

  /** Begins a list; all that are open share one stack, so that none has to grow and each is made with the room it needs. */
  protected beginList(): number {
    return this.#listedEnd;
  }

  protected addToList(item: unknown): void {
    this.#listed[this.#listedEnd++] = item;
  }

  /** What was added since it began; what was added to lists within is forgotten where they were given up. */
  protected endList(begin: number): readonly unknown[] {
    if (this.#listedEnd === begin) return NONE;
    const list = this.#listed.slice(begin, this.#listedEnd);
    this.#listedEnd = begin;
    return list;
  }

  /** Gives up the lists that began since. */
  protected dropLists(begin: number): void {
    this.#listedEnd = begin;
  }

  /** Reads `open items close` where commas part the items and one may stand behind the last. */
  protected bracketed<T>(open: TokenType, closer: TokenType, item: () => T): readonly T[] {
    const token = this.consume(open);
    if (this.recorder !== undefined) {
      this.recorder.list(t.Comma, item);
      this.recorder.option(() => this.consume(t.Comma));
      this.consume(closer);
      return [];
    }
    const list = this.beginList();
    if (this.#brackets.length >= DEEPEST) this.giveUp(problems.tooDeep(this.spanOf(token)));
    this.#brackets.push({ token, closer });
    this.#skipCommas(0);
    while (!this.#isDone(closer)) {
      this.addToList(item());
      if (!this.#comma()) break;
    }
    this.#close(closer);
    this.#brackets.pop();
    return this.endList(list) as readonly T[];
  }

  /** Whether no item comes next. */
  #isDone(closer: TokenType): boolean {
    this.#skipStrayBrace();
    return this.LA(1).tokenType === closer || this.#isMissed();
  }

  /** Passes over a brace that has more of its brackets to its right, so that it cannot end the block. */
  #skipStrayBrace(): boolean {
    const brace = this.LA(1);
    if (brace.tokenType !== t.RCurly) return false;
    const next = this.LA(2);
    if (brace.beginsLine || next.beginsLine || this.#awaits(t.RCurly)) return false;
    const goesOn = next.tokenType !== t.BlockKeyword && (this.beginsValue(2) || INSIDE_BRACKETS.has(next.tokenType));
    if (!goesOn && !(isInnerCloser(next.tokenType) && this.#awaits(next.tokenType))) return false;
    this.report(problems.strayCloser(this.spanOf(this.skip()), brace.image));
    return true;
  }

  /** Whether another item follows; a comma missing before it is reported. */
  #comma(): boolean {
    if (this.is(1, t.Comma)) {
      this.#skipCommas(1);
      return true;
    }
    if (!this.beginsValue(1) || this.#isMissed()) return false;
    if (this.#skipStrayOpener()) return this.#comma();
    const end = this.previousEnd();
    if (end !== this.#missedAt && !this.#isCommaMisplaced())
      this.report(problems.missingComma(this.span(end, end), this.found()));
    return true;
  }

  /** Passes over an opening bracket behind a value that holds nothing and is not closed: `cuid()[ )`. */
  #skipStrayOpener(): boolean {
    const { tokenType } = this.LA(1);
    const closer = CLOSER_OF.get(tokenType);
    if (closer === undefined || this.LA(2).tokenType === closer || this.beginsValue(2)) return false;
    const token = this.skip();
    this.report(problems.strayOpener(this.spanOf(token), token.image));
    return true;
  }

  /** Whether the comma that is missing was reported where it stands instead. */
  #isCommaMisplaced(): boolean {
    const last = this.problems.at(-1);
    return last?.code === "D1017" && last.span!.start > this.#brackets.at(-1)!.token.startOffset;
  }

  #skipCommas(allowed: number): void {
    for (let count = 1; this.is(1, t.Comma); count++) {
      const token = this.skip();
      if (count > allowed) this.report(problems.extraComma(this.spanOf(token)));
    }
  }

  protected beginsValue(howFar: number): boolean {
    const { tokenType } = this.LA(howFar);
    return t.isWordType(tokenType) || VALUE_BEGINNINGS.has(tokenType);
  }

  #close(closer: TokenType): void {
    const isMistaken = this.#skipStrayClosers(closer);
    if (this.LA(1).tokenType === closer) {
      this.skip();
      return;
    }
    const bracket = this.#brackets.at(-1)!;
    if (!this.#isMissed())
      this.giveUp(this.unexpected(`"," or ${problems.quote(problems.CLOSERS[bracket.token.image]!)}`));
    this.#missedAt = this.previousEnd();
    if (!isMistaken) this.report(problems.unclosed(this.spanOf(bracket.token), bracket.token.image, this.#missedAt));
  }

  /** Passes over closing brackets of a kind that is not open; one may stand where the right one should. */
  #skipStrayClosers(closer: TokenType): boolean {
    let found = this.#skipStrayBrace();
    for (let token = this.LA(1); isInnerCloser(token.tokenType); token = this.LA(1)) {
      if (token.tokenType === closer || this.#awaits(token.tokenType)) break;
      this.report(problems.strayCloser(this.spanOf(this.skip()), token.image));
      found = true;
    }
    return found;
  }

  /** Whether what comes next belongs outside of the innermost bracket, so that its closer was forgotten. */
  #isMissed(): boolean {
    const { tokenType } = this.LA(1);
    const { closer } = this.#brackets.at(-1)!;
    if (tokenType === closer) return false;
    if (OUTSIDE_BRACKETS.has(tokenType)) return true;
    if (isInnerCloser(tokenType)) return this.#awaits(tokenType);
    if (closer === t.RSquare && this.is(1, t.Name) && this.is(2, t.Colon)) return true;
    return (this.isPlainlyMember() && !(closer === t.RCurly && this.is(2, t.Equals))) || this.isHead();
  }

  #awaits(closer: TokenType): boolean {
    return this.#brackets.some((bracket) => bracket.closer === closer);
  }

  // The way on after an error

  /** Passes over the rest of a broken member, and at least one token; leaves the next member, or what ends the block. */
  protected skipMember(first: Token): void {
    const closers = this.#brackets.map((bracket) => bracket.closer);
    const waiting = new Map<TokenType, number>();
    for (const closer of closers) waiting.set(closer, (waiting.get(closer) ?? 0) + 1);
    this.#brackets = [];
    while (!this.atEnd()) {
      const token = this.LA(1);
      const isFirst = token === first;
      if (!isFirst && (this.isHead() || this.#beginsMember(closers.length))) return;
      if (!this.#track(closers, token, waiting)) return;
      this.skip();
    }
  }

  #beginsMember(depth: number): boolean {
    if (depth > 0) return this.isPlainlyMember();
    const token = this.LA(1);
    return token.beginsLine && (t.isWord(token) || token.tokenType === t.AtAt);
  }

  /** Follows brackets while skipping; false at the brace that ends the block. A closer that nothing waits for costs no search. */
  #track(closers: TokenType[], { tokenType }: Token, waiting: Map<TokenType, number>): boolean {
    const opened = CLOSER_OF.get(tokenType);
    if (opened !== undefined) {
      closers.push(opened);
      waiting.set(opened, (waiting.get(opened) ?? 0) + 1);
    }
    if ((waiting.get(tokenType) ?? 0) === 0) return tokenType !== t.RCurly;
    for (let closed: TokenType | undefined; closed !== tokenType;) {
      closed = closers.pop()!;
      waiting.set(closed, waiting.get(closed)! - 1);
    }
    return true;
  }

  /** Passes over text between blocks up to the next line that begins one; over `first` in any case. */
  protected skipToBlock(first: Token): void {
    this.#brackets = [];
    let depth = 0;
    while (!this.atEnd()) {
      const isFirst = this.LA(1) === first;
      if (!isFirst && (this.isHead() || (depth === 0 && this.#beginsTopLevel()))) return;
      if (this.is(1, t.LCurly)) depth++;
      if (this.is(1, t.RCurly)) depth = Math.max(0, depth - 1);
      this.skip();
    }
  }

  #beginsTopLevel(): boolean {
    return (
      this.LA(1).beginsLine &&
      this.is(1, t.Name) &&
      (this.is(1, t.BlockKeyword) || this.is(2, t.LCurly) || this.is(3, t.LCurly))
    );
  }
}

/** Blocks that may be written without braces. */
export const BRACELESS: ReadonlySet<string> = new Set<BlockKeyword>(["extension", "schema", "role", "sequence"]);

/** As many tokens as anybody's block has: further on nobody looks for its end. */
export const FARTHEST = 300;

const NONE: readonly never[] = [];

const isInnerCloser = (type: TokenType): boolean => type === t.RParen || type === t.RSquare;

const VALUE_BEGINNINGS: ReadonlySet<TokenType> = new Set([t.DoubleQuoted, t.Numeral, t.Sql, t.LSquare, t.LCurly]);

const INSIDE_BRACKETS: ReadonlySet<TokenType> = new Set([t.Comma, t.LParen, t.Colon]);

const OUTSIDE_BRACKETS: ReadonlySet<TokenType> = new Set([t.End, t.At, t.AtAt, t.RCurly]);

const CLOSER_OF: ReadonlyMap<TokenType, TokenType> = new Map([
  [t.LParen, t.RParen],
  [t.LSquare, t.RSquare],
  [t.LCurly, t.RCurly],
]);
