/**
 * How reading goes on after an error: lists that forgive a comma, brackets that are missed by name, and the way to the
 * next member or block. It knows lines and members, which no parser library does.
 */
import type { Lexed } from "./lex.js";
import * as habits from "./habits.js";
import { endOfLine } from "./quoted.js";
import { ReportingParser } from "./reporting-parser.js";
import * as problems from "./syntax-problems.js";
import { quote } from "./text-problems.js";
import * as t from "./tokens.js";
import type { Token, TokenType } from "./tokens.js";

/** Brackets within brackets before a file is refused: far above any schema, far below the end of the stack. */
const DEEPEST = 64;

interface OpenBracket {
  readonly token: Token;
  readonly closer: TokenType;
  /** That it lacks commas was said. */
  lacksComma?: true;
}

export abstract class RecoveringParser extends ReportingParser {
  /** What the lists hold that are being read, those within behind those around them. */
  #listed: unknown[] = [];
  #listedEnd = 0;
  #brackets: OpenBracket[] = [];
  /** Where a closing bracket was missed last: a comma missing there too is the same mistake. */
  #missedAt = -1;
  /** The line that was asked for last, from where it was looked through. */
  #line = { from: 0, end: -1 };

  protected override begin(file: string, text: string, pieces: Iterator<Lexed>): void {
    super.begin(file, text, pieces);
    this.#listed = [];
    this.#listedEnd = 0;
    this.#brackets = [];
    this.#missedAt = -1;
    this.#line = { from: 0, end: -1 };
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
    this.#reportMissingComma();
    return true;
  }

  /** Once for each list: that none is there is one mistake. */
  #reportMissingComma(): void {
    const end = this.previousEnd();
    const bracket = this.#brackets.at(-1)!;
    if (end === this.#missedAt || bracket.lacksComma === true || this.#isCommaMisplaced()) return;
    bracket.lacksComma = true;
    if (this.is(0, t.Sql) && this.LA(1).startOffset === end)
      return this.report(problems.backtickInSql(this.span(end - 1, end)));
    if (this.is(0, t.Name) && this.is(1, t.Sql) && this.LA(1).startOffset === end)
      return this.report(habits.wordBeforeSql(this.spanOf(this.LA(0)), this.LA(0).image));
    const isSentence = !this.LA(2).beginsLine && this.beginsValue(2);
    this.report(problems.missingComma(this.span(end, end), this.found(), isSentence));
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
    if (!this.#isMissed()) this.giveUp(this.unexpected(`"," or ${quote(problems.CLOSERS[bracket.token.image]!)}`));
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

  /** Where the line ends that `offset` is on; of many mistakes on one line the first alone looks through it. */
  protected lineEnd(offset: number): number {
    const { from, end } = this.#line;
    if (offset < from || offset > end) this.#line = { from: offset, end: endOfLine(this.text, offset) };
    return this.#line.end;
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
}

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
