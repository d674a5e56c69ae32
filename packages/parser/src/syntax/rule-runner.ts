/**
 * Runs the rules of a grammar that Chevrotain records. The library's own way of running them keeps stacks and looks
 * ahead by tables for a recovery that is not used here; a rule that knows what comes next needs neither.
 */
import { EmbeddedActionsParser, EOF, type IToken, type ParserMethod, type TokenType } from "chevrotain";
import * as t from "./tokens.js";

/** Before the first token and behind the last. */
const END: IToken = { image: "", startOffset: Number.NaN, tokenTypeIdx: EOF.tokenTypeIdx!, tokenType: EOF };

/** What the library keeps of a rule beside its types. */
interface Recorded<A extends unknown[], R> {
  readonly originalGrammarAction: (...args: A) => R;
}

interface Called<A> {
  readonly ARGS?: A;
}

export abstract class RuleRunner extends EmbeddedActionsParser {
  /** From the token that was read last, or before it, to the end of the piece that was asked for last. */
  #tokens: readonly IToken[] = [];
  /** Index of the token that was read last. */
  #last = -1;
  #isAtEnd = false;

  constructor() {
    super(t.TOKENS, { recoveryEnabled: false, maxLookahead: 3 });
  }

  /** Begins to read: the tokens are asked for in pieces, and forgotten behind the place that was reached. */
  protected readTokens(): void {
    this.#tokens = [];
    this.#last = -1;
    this.#isAtEnd = false;
  }

  /** Undefined behind the last piece. */
  protected abstract nextTokens(): readonly IToken[] | undefined;

  /** What was found where a token of this type must stand. Does not return. */
  protected abstract mismatch(expected: string): never;

  override LA(howFar: number): IToken {
    while (this.#last + howFar >= this.#tokens.length && !this.#isAtEnd) this.#readOn();
    return this.#tokens[this.#last + howFar] ?? END;
  }

  #readOn(): void {
    const next = this.nextTokens();
    this.#isAtEnd = next === undefined;
    if (next === undefined) return;
    const from = Math.max(this.#last, 0);
    this.#tokens = this.#tokens.slice(from).concat(next);
    this.#last -= from;
  }

  protected is(howFar: number, type: TokenType): boolean {
    const found = this.LA(howFar).tokenType;
    return found === type || (type === t.Name && t.isWordType(found));
  }

  override CONSUME(type: TokenType, options?: { readonly ERR_MSG?: string }): IToken {
    if (!this.is(1, type)) this.mismatch(options?.ERR_MSG ?? type.name);
    return this.skip();
  }

  override CONSUME2(type: TokenType, options?: { readonly ERR_MSG?: string }): IToken {
    return this.CONSUME(type, options);
  }

  /** Reads whatever comes next. */
  protected skip(): IToken {
    const token = this.LA(1);
    this.#last++;
    return token;
  }

  override SUBRULE<A extends unknown[], R>(rule: ParserMethod<A, R>, called?: Called<A>): R {
    const { originalGrammarAction: run } = rule as unknown as Recorded<A, R>;
    return called === undefined ? (run as () => R)() : run(...called.ARGS!);
  }

  override SUBRULE2<A extends unknown[], R>(rule: ParserMethod<A, R>, called?: Called<A>): R {
    return this.SUBRULE(rule, called);
  }

  override SUBRULE3<A extends unknown[], R>(rule: ParserMethod<A, R>, called?: Called<A>): R {
    return this.SUBRULE(rule, called);
  }

  /** A part that the caller knows to be there or not; the grammar records it as optional. */
  protected optional(index: number, applies: boolean, step: () => void): void {
    if (this.RECORDING_PHASE) this.option(index, step);
    else if (applies) step();
  }

  /** A repetition whose end the caller decides; the grammar records it as one. */
  protected repeat(goesOn: () => boolean, step: () => unknown): void {
    if (this.RECORDING_PHASE) this.MANY(step);
    else while (goesOn()) step();
  }
}
