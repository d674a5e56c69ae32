/** The outer grammar: blocks and members. What is in them is in value-grammar, how it goes on after an error in recovering-parser. */
import {
  Block,
  BlockAttribute,
  EnumValue,
  Field,
  Property,
  TypeAlias,
  type BlockKeyword,
  type Expression,
  type Member,
  type Name,
  type SourceFile,
  type TopLevel,
  type UnreadBlock,
} from "../ast.js";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { ofText } from "../diagnostics/of-text.js";
import { defined } from "../resolve/defined.js";
import { Documentation } from "./documentation.js";
import type { Lexed, Pieces } from "./lex.js";
import type { Segment } from "./segment.js";
import { meantKeyword } from "./meant-keyword.js";
import { HELD_BY, placementProblem, TAKES_WORDS } from "./placement.js";
import * as habits from "./habits.js";
import * as problems from "./syntax-problems.js";
import { endOfLine } from "./quoted.js";
import * as t from "./tokens.js";
import type { Token, TokenType } from "./tokens.js";
import { BRACELESS, FARTHEST } from "./recovering-parser.js";
import { ValueGrammar } from "./value-grammar.js";

export class SchemaParser extends ValueGrammar {
  #blocks: TopLevel[] = [];
  #unread: UnreadBlock[] = [];
  #documentation = new Documentation("", []);
  /** While a file is read as segments: whether to go on with the one that begins at an offset. */
  #goesOnAt: ((start: number) => boolean) | undefined;
  #segments: Segment[] = [];
  #start = 0;
  #before = { comments: 0, reported: 0, problems: 0 };

  /** Reads a file, whole or in pieces. Never fails. */
  read(path: string, text: string, pieces: Iterator<Lexed>): { file: SourceFile; diagnostics: readonly Diagnostic[] } {
    this.begin(path, text, pieces);
    this.#blocks = [];
    this.#unread = [];
    this.#documentation = new Documentation(text, this.comments);
    this.#goesOnAt = undefined;
    this.schema();
    const file = { path, text, blocks: this.#blocks, comments: this.comments, unread: this.#unread };
    return { file, diagnostics: ofText(this.reported, this.problems, this.#unread) };
  }

  /** Reads a file as segments, from where its pieces begin up to the first of which `goesOn` says no, or to its end. */
  readSegments(path: string, text: string, pieces: Pieces, goesOn: (start: number) => boolean): readonly Segment[] {
    const from = pieces.offset;
    this.begin(path, text, pieces);
    this.#documentation = new Documentation(text, this.comments);
    this.#goesOnAt = goesOn;
    this.#segments = [];
    this.#open(from, 0, 0);
    this.schema();
    if (this.atEnd()) this.#close(text.length, this.comments.length, this.reported.length);
    return this.#segments;
  }

  /** Whether the next declaration is to be read; of segments one may end here. */
  #goesOn(): boolean {
    if (this.atEnd()) return false;
    const here = this.#goesOnAt && this.pieceHere();
    if (here === undefined || here.start === this.#start) return true;
    this.#close(here.start, here.comments, here.reported);
    this.#open(here.start, here.comments, here.reported);
    return this.#goesOnAt!(here.start);
  }

  #open(start: number, comments: number, reported: number): void {
    this.#start = start;
    this.#before = { comments, reported, problems: this.problems.length };
    this.#blocks = [];
    this.#unread = [];
    this.spans = [];
  }

  #close(end: number, comments: number, reported: number): void {
    if (end === this.#start) return;
    const before = this.#before;
    this.#segments.push({
      start: this.#start,
      end,
      blocks: this.#blocks,
      unread: this.#unread,
      comments: this.comments.slice(before.comments, comments),
      reported: this.reported.slice(before.reported, reported),
      problems: this.problems.slice(before.problems),
      spans: this.spans!,
    });
  }

  // Files and blocks

  private readonly schema = this.rule("schema", (): void => {
    this.repeat(
      () => this.#goesOn(),
      () => this.declaration(),
    );
  });

  private readonly declaration = this.rule("declaration", (): void => {
    if (this.recorder !== undefined) {
      this.recorder.or<TopLevel>([this.alias, () => this.block("model")]);
      return;
    }
    const first = this.LA(1);
    if (t.CLOSERS.has(first.tokenType)) {
      this.#strayClosers(first);
      return;
    }
    if (this.isBrokenHead(1) && !this.is(1, t.BlockKeyword)) this.#strayBeforeBlock();
    const name = this.#declaredName();
    const mark = this.problems.length;
    const above = this.#documentation.aboveBlock(this.previousEnd(), first.startOffset);
    const lists = this.beginList();
    try {
      const keyword = this.#blockKeyword();
      const isAlias = keyword === "type" && this.is(3, t.Equals);
      const parsed = isAlias ? this.alias() : this.block(keyword);
      // As in Prisma, what stands behind a brace belongs to nothing.
      const behind = this.LA(0).tokenType === t.RCurly ? undefined : this.#documentationBehind();
      this.#blocks.push(documented(parsed, above, behind));
    } catch (error) {
      this.dropLists(lists);
      const problem = this.explain(error);
      const start = problem.span!.start;
      this.report(problem);
      this.skipToBlock(first);
      const isKept = this.settle(mark, first.startOffset, start + 1) === "kept";
      const rest = isKept ? this.span(start, endOfLine(this.text, this.previousEnd())) : undefined;
      this.#unread.push({ kind: "unread", span: this.spanFrom(first), ...defined({ name, rest }) });
    }
  });

  /** What the block that comes next seems to declare. */
  #declaredName(): Name | undefined {
    if (!this.is(1, t.Name)) return undefined;
    if (this.isWordBeside(2)) return this.name(this.LA(2));
    return this.is(1, t.BlockKeyword) ? undefined : this.name(this.LA(1));
  }

  /** The keyword that comes next, or the one that it was meant to be. */
  #blockKeyword(): BlockKeyword {
    const token = this.LA(1);
    const { image } = token;
    const isNamed = this.isWordBeside(2);
    const isKeyword = t.isBlockKeyword(image);
    if (isKeyword && (isNamed || this.isBrokenHead(1))) return image;
    const span = this.spanOf(token);
    if (isKeyword) this.giveUp(this.#missingName(span, image));
    if (!this.is(1, t.Name)) this.giveUp(problems.textBetweenBlocks(span, image));
    if (this.is(2, t.LCurly)) this.giveUp(problems.missingKeyword(span, image));
    const meant = meantKeyword(image);
    if (!isNamed)
      this.giveUp(
        meant === undefined ? problems.textBetweenBlocks(span, image) : problems.misspelledKeyword(span, image, meant),
      );
    if (t.isBlockKeyword(this.LA(2).image) && this.is(3, t.LCurly))
      this.giveUp(problems.swappedHead(span, image, this.LA(2).image));
    if (meant === undefined) this.giveUp(problems.unknownKeyword(span, image));
    const problem = problems.misspelledKeyword(span, image, meant);
    if (!this.#isHeadOf(meant)) this.giveUp(problem);
    this.report(problem);
    return meant;
  }

  #missingName(keyword: Span, image: string): Diagnostic {
    const next = this.LA(2);
    return this.is(2, t.DoubleQuoted) && !next.beginsLine
      ? habits.quotedName("D1010", this.spanOf(next), next.image)
      : problems.missingBlockName(keyword, image);
  }

  /** Whether what comes next can be a head but for its keyword. */
  #isHeadOf(keyword: BlockKeyword): boolean {
    const behind = this.LA(3);
    return HEAD_ENDS.has(behind.tokenType) || behind.beginsLine || this.opensBody(3) || BRACELESS.has(keyword);
  }

  /** Closing brackets that nothing opened, as one mistake for each line. */
  #strayClosers(first: Token): void {
    do this.skip();
    while (t.CLOSERS.has(this.LA(1).tokenType) && !this.LA(1).beginsLine);
    const span = this.spanFrom(first);
    this.report(problems.strayCloser(span, this.text.slice(span.start, span.end)));
  }

  /** A word or sign too many before the keyword of a block. */
  #strayBeforeBlock(): void {
    const token = this.skip();
    this.report(problems.strayInHead(this.spanOf(token), token.image));
  }

  private readonly alias = this.rule("alias", (): TypeAlias => {
    const keyword = this.keyword();
    const name = this.name(this.consume(t.Name));
    this.consume(t.Equals);
    const type = this.typeReference();
    const attributes = this.attributes();
    const [start, end] = [keyword.startOffset, this.previousEnd()];
    return this.made(new TypeAlias(this.file, start, end, this.spanOf(keyword), name, type, attributes));
  });

  private readonly block = this.rule("block", (keyword: BlockKeyword): Block => {
    const first = this.keyword();
    if (!this.isRecording && !this.is(1, t.Name)) this.#strayBeforeBlock();
    const name = this.name(this.consume(t.Name));
    let mixins: readonly Name[] = [];
    this.optional(this.is(1, t.With), () => (mixins = this.mixins()));
    if (mixins.length > 0 && !HELD_BY[keyword].includes("field")) this.report(problems.mixinsOf(keyword, mixins));
    let members: readonly Member[] = [];
    const hasBody = this.isRecording || this.#hasBody({ keyword, name });
    this.optional(hasBody, () => (members = this.body(keyword, name)));
    const [start, end] = [first.startOffset, this.previousEnd()];
    return this.made(new Block(this.file, start, end, keyword, this.spanOf(first), name, mixins, members));
  });

  private readonly mixins = this.rule("mixins", (): readonly Name[] => {
    const mixins: Name[] = [];
    this.consume(t.With);
    if (!this.isRecording && !this.is(1, t.Name)) this.giveUp(this.unexpected("mixin"));
    const mixin = () => mixins.push(this.name(this.consume(t.Name, "mixin")));
    if (this.recorder !== undefined) this.recorder.someList(t.Comma, mixin);
    else for (mixin(); this.is(1, t.Comma); mixin()) this.skip();
    return mixins;
  });

  /** Whether members follow, although the brace before them may be missing. */
  #hasBody(head: problems.Head): boolean {
    if (this.is(1, t.LCurly) || (HELD_BY[head.keyword] !== HELD_BY.function && this.replacesBrackets())) return true;
    const isAtLineEnd = this.atEnd() || this.LA(1).beginsLine;
    if (BRACELESS.has(head.keyword) && (isAtLineEnd || this.is(1, t.BlockKeyword))) return false;
    this.report(
      isAtLineEnd
        ? problems.missingBrace(head, this.found(), this.previousEnd())
        : problems.textInHead(head, this.found()),
    );
    while (!this.atEnd() && !this.LA(1).beginsLine && !this.is(1, t.LCurly)) this.skip();
    return !this.atEnd() && (this.is(1, t.LCurly) || !this.is(1, t.BlockKeyword));
  }

  private readonly body = this.rule("body", (keyword: BlockKeyword, name: Name): readonly Member[] => {
    const list = this.beginList();
    const brace = this.isRecording || this.is(1, t.LCurly) ? this.consume(t.LCurly) : undefined;
    this.repeat(
      () => this.#hasMember(keyword),
      () => this.addToList(this.member(keyword)),
    );
    if (this.isRecording || this.is(1, t.RCurly)) this.consume(t.RCurly);
    else if (brace !== undefined) this.#reportUnclosed({ keyword, name }, brace);
    return this.endList(list) as readonly Member[];
  });

  #hasMember(keyword: BlockKeyword): boolean {
    this.#skipStrayBraces();
    if (this.atEnd() || this.isHead()) return false;
    if (!this.is(1, t.RCurly)) return true;
    if (!this.#closesEarly(keyword)) return false;
    this.report(problems.closedEarly(this.spanOf(this.skip()), `this ${keyword}`));
    return true;
  }

  /** Passes over braces where a member should begin, unless they have a closing one of their own. */
  #skipStrayBraces(): void {
    while (this.is(1, t.LCurly) && !this.#isBalanced()) {
      const token = this.skip();
      this.report(problems.strayOpener(this.spanOf(token), token.image));
    }
  }

  /** Whether the block that goes on here with a brace has closing braces for both. */
  #isBalanced(): boolean {
    let depth = 1;
    for (let at = 1; at < FARTHEST && this.LA(at).tokenType !== t.End; at++) {
      const { tokenType } = this.LA(at);
      if (tokenType === t.BlockKeyword && this.LA(at).beginsLine && this.is(at + 2, t.LCurly)) return false;
      if (tokenType === t.LCurly) depth++;
      if (tokenType === t.RCurly && --depth === 0) return true;
    }
    return false;
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

  #reportUnclosed(head: problems.Head, brace: Token): void {
    const next = this.atEnd() ? undefined : this.spanOf(this.LA(1));
    const words = problems.blockWords(head);
    this.report(problems.unclosedBlock(this.spanOf(brace), words, this.previousEnd(), next));
  }

  // Members

  private readonly member = this.rule("member", (keyword: BlockKeyword): Member => {
    if (this.recorder !== undefined)
      return this.recorder.or<Member>([this.blockAttribute, this.property, this.field, this.enumValue]);
    const first = this.LA(1);
    const mark = this.problems.length;
    const above = this.#documentation.aboveMember(this.previousEnd(), first.startOffset);
    const lists = this.beginList();
    let member: Member;
    try {
      member = documented(this.#memberOf(keyword), above, this.#documentationBehind());
    } catch (error) {
      this.dropLists(lists);
      const problem = this.explain(error);
      if (this.problems.length === mark && !this.isFollowUp(first)) this.report(problem);
      member = this.#unreadMember(first);
    }
    return this.settle(mark, first.startOffset) === "kept" ? member : this.#unreadMember(first);
  });

  #memberOf(keyword: BlockKeyword): Member {
    const isBehindAnother = !this.is(0, t.LCurly) && !this.LA(1).beginsLine;
    const member = this.#anyMember(keyword);
    const misplaced = placementProblem(keyword, member, isBehindAnother);
    if (misplaced !== undefined) this.giveUp(misplaced);
    return member;
  }

  #unreadMember(first: Token): Member {
    this.skipMember(first);
    const span = this.spanFrom(first);
    if (t.isWord(first)) return { kind: "unread", name: this.name(first), span };
    return first.tokenType === t.AtAt ? { kind: "unread", isAttribute: true, span } : { kind: "unread", span };
  }

  #anyMember(keyword: BlockKeyword): Exclude<Member, { kind: "unread" }> {
    if (this.is(1, t.AtAt)) return this.blockAttribute();
    if (!this.is(1, t.Name)) this.giveUp(this.#noMember());
    const held = HELD_BY[keyword];
    if (held.includes("property")) return this.#propertyOrWord(keyword);
    if (held.includes("value")) return this.is(2, t.Equals) ? this.property() : this.enumValue();
    return this.#fieldOrNot(held.includes("field"));
  }

  #noMember(): Diagnostic {
    const token = this.LA(1);
    if (this.is(1, t.At)) return problems.attributeAlone(this.spanOf(token), this.LA(2).image);
    if (t.CLOSERS.has(token.tokenType)) return problems.strayCloser(this.spanOf(token), token.image);
    if (this.is(1, t.Comma)) return problems.commaBetweenMembers(this.spanOf(token));
    if (this.is(1, t.DoubleQuoted) && (token.beginsLine || this.isWordBeside(2)))
      return habits.quotedName("D1021", this.spanOf(token), token.image);
    if (this.is(1, t.Dot) && this.is(2, t.Dot)) return habits.spread(this.spanOf(token));
    if (this.is(1, t.Equals) && !token.beginsLine && this.beginsValue(2)) return this.#equalsForDefault(token);
    return problems.unexpectedMember(this.spanOf(token), token.image);
  }

  #equalsForDefault(equals: Token): Diagnostic {
    const value = this.LA(2);
    const last = this.is(3, t.LParen) && this.is(4, t.RParen) ? this.LA(4) : value;
    const written = this.text.slice(value.startOffset, t.endOf(last));
    return habits.equalsForDefault(this.spanOf(equals), written, t.endOf(last));
  }

  #propertyOrWord(keyword: BlockKeyword): Field | Property | EnumValue {
    const beside = !this.LA(2).beginsLine;
    const isProperty = this.is(2, t.Equals) || (beside && this.is(2, t.Colon));
    const lacksEquals = beside && this.beginsValue(2) && !this.is(3, t.Equals) && !TAKES_WORDS.has(keyword);
    if (isProperty || lacksEquals) return this.property();
    if (!TAKES_WORDS.has(keyword)) return this.enumValue();
    const hasType = beside && TYPE_BEGINNINGS.has(this.LA(2).tokenType) && !this.is(3, t.Equals);
    if (HELD_BY[keyword].includes("field") && hasType) return this.field();
    const word = this.skip();
    return this.made(new Property(this.file, word.startOffset, t.endOf(word), this.name(word), undefined));
  }

  #fieldOrNot(holdsFields: boolean): Field | Property | EnumValue {
    const second = this.LA(2);
    if (this.is(2, t.Equals) && !(holdsFields && this.is(3, t.Name))) return this.property();
    if (!this.LA(1).beginsLine) this.#checkSqlWord();
    if (!second.beginsLine) this.#checkMark(second.tokenType);
    const isAlone = second.beginsLine || !TYPE_BEGINNINGS.has(second.tokenType);
    return isAlone && !this.is(2, t.Equals) ? this.enumValue() : this.field();
  }

  /** `age Int DEFAULT 3`: not one more member, but what SQL says of a column. */
  #checkSqlWord(): void {
    const { image } = this.LA(1);
    const attribute = /^[A-Z_]+$/.test(image) ? habits.attributeMeant(image) : undefined;
    if (attribute !== undefined) this.giveUp(habits.withoutSign(this.spanOf(this.LA(1)), image, attribute));
  }

  /** What people write behind the name of a field that belongs elsewhere. */
  #checkMark(mark: TokenType): void {
    const token = this.LA(1);
    if (mark === t.LParen)
      this.giveUp(problems.missingAt(this.spanOf(token), token.image, token.beginsLine ? "@@" : "@"));
    if (mark === t.Question && this.isWordBeside(3)) {
      const type = this.LA(3);
      this.giveUp(habits.earlyQuestion(this.spanOf(this.LA(2)), token.image, type.image, t.endOf(type)));
    }
    if (mark === t.LCurly && this.#isBalanced()) this.#skipNestedBlock(token);
  }

  #skipNestedBlock(name: Token): never {
    let depth = 0;
    do {
      const { tokenType } = this.LA(2);
      depth += tokenType === t.LCurly ? 1 : tokenType === t.RCurly ? -1 : 0;
      this.skip();
    } while (depth > 0);
    this.skip();
    this.giveUp(habits.nestedBlock(this.spanOf(name), name.image));
  }

  private readonly property = this.rule("property", (): Property => {
    const first = this.consume(t.Name);
    const name = this.name(first);
    this.#equals(name.text);
    const hasValue = this.isRecording || (this.beginsValue(1) && !this.LA(1).beginsLine);
    let value: Expression | undefined;
    this.optional(hasValue, () => (value = this.expression()));
    if (!this.isRecording && value === undefined) this.report(problems.missingPropertyValue(name.text, name.span));
    return this.made(new Property(this.file, first.startOffset, this.previousEnd(), name, value));
  });

  #equals(name: string): void {
    if (this.isRecording || this.is(1, t.Equals)) {
      this.consume(t.Equals);
    } else if (this.is(1, t.Colon)) {
      this.report(problems.wrongSeparator(this.spanOf(this.skip()), 'a property is written with "="', "="));
    } else {
      this.report(problems.missingEquals(name, this.found(), this.previousEnd()));
    }
  }

  private readonly field = this.rule("field", (): Field => {
    const first = this.consume(t.Name);
    if (!this.isRecording && (this.is(1, t.Colon) || this.is(1, t.Equals))) {
      this.report(problems.wrongSeparator(this.spanOf(this.skip()), "a field is written name Type", ""));
    }
    const type = this.typeReference();
    const attributes = this.attributes();
    return this.made(new Field(this.file, first.startOffset, this.previousEnd(), first.image, type, attributes));
  });

  private readonly enumValue = this.rule("enumValue", (): EnumValue => {
    const first = this.consume(t.Name);
    const attributes = this.attributes();
    return this.made(new EnumValue(this.file, first.startOffset, this.previousEnd(), this.name(first), attributes));
  });

  private readonly blockAttribute = this.rule("blockAttribute", (): BlockAttribute => {
    return new BlockAttribute(this.attributeFrom(this.consume(t.AtAt)));
  });

  // Words

  private keyword(): Token {
    return this.isRecording ? this.consume(t.BlockKeyword) : this.skip();
  }

  #documentationBehind(): string | undefined {
    return this.#documentation.behind(this.previousEnd(), this.atEnd() ? Infinity : this.LA(1).startOffset);
  }
}

/** What may stand behind the name of a block. */
const HEAD_ENDS: ReadonlySet<TokenType> = new Set([t.LCurly, t.With, t.Equals]);

/** What may stand behind the name of a field, the mistakes included that are told apart there. */
const TYPE_BEGINNINGS: ReadonlySet<TokenType> = new Set([
  t.Name,
  t.BlockKeyword,
  t.With,
  t.Unsupported,
  t.Sql,
  t.Colon,
  t.LSquare,
  t.DoubleQuoted,
  t.Numeral,
]);

/** The node with the documentation above and behind it. */
function documented<T extends TopLevel | Member>(node: T, above?: string, behind?: string): T {
  if (above === undefined && behind === undefined) return node;
  const documentation = [above, behind].filter((text) => text !== undefined).join("\n");
  return Object.assign(node, { documentation });
}
