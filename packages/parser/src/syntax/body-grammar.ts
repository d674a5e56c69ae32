/** The bodies of blocks: members between braces, and braces that are missing or too many. */
import type { BlockKeyword, Member, Name } from "../ast.js";
import type { Span } from "../diagnostics/diagnostic.js";
import { meantKeyword } from "./meant-keyword.js";
import { MemberGrammar } from "./member-grammar.js";
import { BRACELESS, HELD_BY } from "./placement.js";
import { FARTHEST } from "./recovering-parser.js";
import * as problems from "./syntax-problems.js";
import * as t from "./tokens.js";
import type { Token } from "./tokens.js";

export abstract class BodyGrammar extends MemberGrammar {
  /** In the block that is read, a member that stands where Prisma does not look. */
  #behindBrace: Span | undefined;

  /** What was found of it, once. */
  protected takeBehindBrace(): Span | undefined {
    const behind = this.#behindBrace;
    this.#behindBrace = undefined;
    return behind;
  }

  protected readonly body = this.rule("body", (keyword: BlockKeyword, name: Name): readonly Member[] => {
    this.lent = undefined;
    const list = this.beginList();
    const brace = this.isRecording || this.is(1, t.LCurly) ? this.consume(t.LCurly) : undefined;
    if (this.recorder !== undefined) this.recorder.many(() => this.member(keyword, name));
    else {
      if (ENDS_LINE.has(keyword) && !this.LA(1).beginsLine) this.#checkBehindBrace();
      this.#members(keyword, name);
    }
    if (this.isRecording || this.is(1, t.RCurly)) this.consume(t.RCurly);
    else if (brace !== undefined) this.#reportUnclosed({ keyword, name }, brace);
    return this.endList(list) as readonly Member[];
  });

  /** Keeps what stands behind the brace of a block that goes on in other lines. */
  #checkBehindBrace(): void {
    const first = this.LA(1);
    if (first.tokenType !== t.Name && first.tokenType !== t.AtAt) return;
    let depth = 1;
    for (let at = 2; at < FARTHEST && depth > 0; at++) {
      const { tokenType, beginsLine } = this.LA(at);
      if (beginsLine || tokenType === t.End) {
        this.#behindBrace = this.spanOf(first);
        return;
      }
      depth += tokenType === t.LCurly ? 1 : tokenType === t.RCurly ? -1 : 0;
    }
  }

  #members(keyword: BlockKeyword, name: Name): void {
    const holdsPlain = HOLDS_PLAIN.has(keyword);
    for (;;) {
      const plain = holdsPlain ? this.plainMember() : undefined;
      if (plain !== undefined) this.addToList(plain);
      else if (this.#hasMember(keyword, name)) this.addToList(this.member(keyword, name));
      else return;
    }
  }

  #hasMember(keyword: BlockKeyword, name: Name): boolean {
    this.#skipStrayBraces();
    if (this.atEnd()) return false;
    if (this.isHead()) return this.isNested(name);
    if (!this.is(1, t.RCurly)) return true;
    if (!this.#closesEarly(keyword) || !this.#isClosedAgain()) return false;
    this.report(problems.closedEarly(this.spanOf(this.skip()), `this ${keyword}`));
    return true;
  }

  /** Passes over braces where a member should begin, unless they have a closing one of their own. */
  #skipStrayBraces(): void {
    while (this.is(1, t.LCurly)) {
      const count = this.unclosedBraces();
      if (count === 0) return;
      for (let left = count; left > 0 && this.is(1, t.LCurly); left--)
        this.report(problems.strayOpener(this.spanOf(this.skip()), "{"));
    }
  }

  /** Whether what follows the closing brace can be nothing but more members of this block. */
  #closesEarly(keyword: BlockKeyword): boolean {
    if (this.isBrokenHead(2)) return false;
    if (this.is(2, t.AtAt)) return true;
    const word = this.LA(2).image;
    const mayBeginBlock = this.is(2, t.BlockKeyword) ? BRACELESS.has(word) || this.is(4, t.Equals) : false;
    if (!this.is(2, t.Name) || mayBeginBlock || this.is(3, t.LCurly) || this.is(4, t.LCurly) || this.is(4, t.With))
      return false;
    const held = HELD_BY[keyword];
    if (held.includes("value")) return !this.isWordBeside(3) && !this.is(3, t.Equals);
    if (held.includes("field")) return this.isWordBeside(3) && meantKeyword(word) === undefined;
    return held.includes("property") && this.is(3, t.Equals) && !this.is(5, t.LCurly);
  }

  /** Whether a brace that nothing opens follows the one that comes next, before another block does. */
  #isClosedAgain(): boolean {
    let depth = 0;
    for (let at = 2; at < FARTHEST && this.LA(at).tokenType !== t.End; at++) {
      const { tokenType, beginsLine } = this.LA(at);
      if (tokenType === t.BlockKeyword && beginsLine && this.is(at + 2, t.LCurly)) return false;
      if (tokenType === t.LCurly) depth++;
      if (tokenType === t.RCurly && depth-- === 0) return true;
    }
    return this.LA(FARTHEST).tokenType !== t.End;
  }

  #reportUnclosed(head: problems.Head, brace: Token): void {
    if (this.#isBraceQuoted(brace)) return;
    const next = this.atEnd() ? undefined : this.spanOf(this.LA(1));
    const words = problems.blockWords(head);
    this.report(problems.unclosedBlock(this.spanOf(brace), words, this.previousEnd(), next));
  }

  /** Whether its brace is in a quotation that was not closed, which the lexer reported. */
  #isBraceQuoted({ startOffset }: Token): boolean {
    return this.reported.some(
      ({ code, span }) =>
        (code === "D1001" || code === "D1002") &&
        span!.start > startOffset &&
        span!.end <= this.previousEnd() &&
        this.text.slice(span!.start, span!.end).includes("}"),
    );
  }
}

/** The blocks in which a line of a name and a type can be nothing but a field. */
const HOLDS_PLAIN: ReadonlySet<BlockKeyword> = new Set(["model", "type", "mixin"]);

/** Prisma's blocks, whose members begin in the line below the brace, unless all stands in one line. */
const ENDS_LINE: ReadonlySet<BlockKeyword> = new Set(["model", "view", "enum", "type", "datasource", "generator"]);
