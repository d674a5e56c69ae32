/**
 * Runs the rules of a grammar on tokens that it asks for in pieces. Each rule knows what comes next, so that no table of a
 * parser library is asked; a library writes the rules down where the grammar is to be checked and printed (`Recorder`).
 */
import type { PlainLine } from "./plain-lines.js";
import * as t from "./tokens.js";
import type { Token, TokenType } from "./tokens.js";

/** Notes rules down as they are made, instead of reading by them: what each part of a rule is, it is told by these calls. */
export interface Recorder {
  /** What the function that it gives back is called for is noted as a use of the rule. */
  rule<A extends unknown[], R>(name: string, read: (...args: A) => R): (...args: A) => R;
  consume(type: TokenType): Token;
  or<T>(alternatives: readonly (() => T)[]): T;
  option<T>(step: () => T): T | undefined;
  many(step: () => unknown): void;
  /** None, or some with separators between them. */
  list(separator: TokenType, step: () => unknown): void;
  /** At least one. */
  someList(separator: TokenType, step: () => unknown): void;
}

/** Before the first token and behind the last. */
const END: Token = { image: "", startOffset: Number.NaN, tokenType: t.End, beginsLine: false };

export abstract class RuleRunner {
  /** Whether nothing is read, but what the rules are made of is noted down. */
  protected readonly isRecording: boolean;
  /** From the token that was read last, or before it, to the end of the piece that was asked for last. */
  #tokens: readonly Token[] = [];
  /** Index of the token that was read last. */
  #last = -1;
  /** Index of the next token that stands for its line, or behind the last token. */
  #plain = 0;
  #isAtEnd = false;

  constructor(protected readonly recorder?: Recorder) {
    this.isRecording = recorder !== undefined;
  }

  /** Begins to read: the tokens are asked for in pieces, and forgotten behind the place that was reached. */
  protected readTokens(): void {
    this.#tokens = [];
    this.#last = -1;
    this.#plain = 0;
    this.#isAtEnd = false;
  }

  /** Undefined behind the last piece. */
  protected abstract nextTokens(): readonly Token[] | undefined;

  /** What was found where a token of this type must stand. Does not return. */
  protected abstract mismatch(expected: string): never;

  /** The token so many ahead; 0 is the one that was read last. */
  protected LA(howFar: number): Token {
    if (this.#last + howFar >= this.#plain) this.#lookOn(howFar);
    return this.#tokens[this.#last + howFar] ?? END;
  }

  /** Makes the tokens that are looked at. */
  #lookOn(howFar: number): void {
    while (this.#last + howFar > this.#plain || this.#plain === this.#tokens.length) {
      if (this.#plain < this.#tokens.length) this.#makeTokens();
      else if (this.#isAtEnd || this.#last + howFar < this.#plain) return;
      else this.#readOn();
    }
  }

  #readOn(): void {
    const next = this.nextTokens();
    this.#isAtEnd = next === undefined;
    if (next === undefined) return;
    const from = Math.max(this.#last, 0);
    this.#tokens = this.#tokens.slice(from).concat(next);
    this.#last -= from;
    this.#findPlain(this.#plain - from);
  }

  #findPlain(from: number): void {
    const { length } = this.#tokens;
    this.#plain = from;
    while (this.#plain < length && this.#tokens[this.#plain]!.line === undefined) this.#plain++;
  }

  /** Of every line that stands there as one token: of one alone it would be as much work. */
  #makeTokens(): void {
    this.#tokens = this.#tokens.flatMap((token, at) => (at < this.#plain ? token : this.tokensOf(token)));
    this.#plain = this.#tokens.length;
  }

  /** The tokens that one stands for. */
  protected abstract tokensOf(token: Token): Token | readonly Token[];

  /** Whether the token that comes next stands for its line, and no attribute is on a line behind it. */
  protected isLineAlone(): boolean {
    if (this.#last + 1 !== this.#plain) return false;
    while (this.#plain + 1 === this.#tokens.length && !this.#isAtEnd) this.#readOn();
    return this.#tokens[this.#plain + 1]?.tokenType !== t.At;
  }

  /** Reads that line as one token, which it is from here on. */
  protected takeLine(token: Token, { image }: PlainLine): void {
    token.image = image;
    this.#last++;
    this.#findPlain(this.#plain + 1);
  }

  protected is(howFar: number, type: TokenType): boolean {
    const found = this.LA(howFar).tokenType;
    return found === type || (type === t.Name && t.isWordType(found));
  }

  /** A rule of the grammar: how it is read. */
  protected rule<A extends unknown[], R>(name: string, read: (...args: A) => R): (...args: A) => R {
    return this.recorder === undefined ? read : this.recorder.rule(name, read);
  }

  /** Reads a token of this type, which must stand there. */
  protected consume(type: TokenType, expected = type.name): Token {
    if (this.recorder !== undefined) return this.recorder.consume(type);
    if (!this.is(1, type)) this.mismatch(expected);
    return this.skip();
  }

  /** Reads whatever comes next. */
  protected skip(): Token {
    const token = this.LA(1);
    this.#last++;
    return token;
  }

  /** A part that the caller knows to be there or not; the grammar records it as optional. */
  protected optional(applies: boolean, step: () => void): void {
    if (this.recorder !== undefined) this.recorder.option(step);
    else if (applies) step();
  }

  /** A repetition whose end the caller decides; the grammar records it as one. */
  protected repeat(goesOn: () => boolean, step: () => unknown): void {
    if (this.recorder !== undefined) this.recorder.many(step);
    else while (goesOn()) step();
  }
}
