/** The outer grammar: files and the heads of blocks. What is in blocks is in body-grammar, how it goes on after an error in recovering-parser. */
import {
  Block,
  type Attribute,
  TypeAlias,
  type BlockKeyword,
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
import type { PlainLines } from "./plain-lines.js";
import type { Segment } from "./segment.js";
import { meantKeyword } from "./meant-keyword.js";
import { BRACELESS, HELD_BY } from "./placement.js";
import * as habits from "./habits.js";
import * as heads from "./head-problems.js";
import * as problems from "./syntax-problems.js";
import * as types from "./type-problems.js";
import * as t from "./tokens.js";
import type { Token, TokenType } from "./tokens.js";
import { BodyGrammar } from "./body-grammar.js";
import { documented } from "./member-grammar.js";

export class SchemaParser extends BodyGrammar {
  #blocks: TopLevel[] = [];
  #unread: UnreadBlock[] = [];
  /** While a file is read as segments: whether to go on with the one that begins at an offset. */
  #goesOnAt: ((start: number) => boolean) | undefined;
  #segments: Segment[] = [];
  #start = 0;
  #before = { comments: 0, reported: 0, problems: 0 };

  /** Reads a file, whole or in pieces. Never fails. `lines` is what the pieces are cut by, where they are. */
  read(
    path: string,
    text: string,
    pieces: Iterator<Lexed>,
    lines?: PlainLines,
  ): { file: SourceFile; diagnostics: readonly Diagnostic[] } {
    this.begin(path, text, pieces);
    this.lines = lines;
    this.#blocks = [];
    this.#unread = [];
    this.documentation = new Documentation(text, this.comments);
    this.#goesOnAt = undefined;
    this.schema();
    const file = { path, text, blocks: this.#blocks, comments: this.comments, unread: this.#unread };
    const { reported, problems } = this;
    this.#forget();
    return { file, diagnostics: ofText(reported, problems, file) };
  }

  /** Of what was read nothing is held on to: the next file may come late or never. */
  #forget(): void {
    this.begin("", "", [][Symbol.iterator]());
    this.documentation = new Documentation("", []);
    this.lines = undefined;
    this.#blocks = [];
    this.#unread = [];
    this.#segments = [];
  }

  /** Reads a file as segments, from where its pieces begin up to the first of which `goesOn` says no, or to its end. */
  readSegments(path: string, text: string, pieces: Pieces, goesOn: (start: number) => boolean): readonly Segment[] {
    const from = pieces.offset;
    this.begin(path, text, pieces);
    this.lines = undefined;
    this.documentation = new Documentation(text, this.comments);
    this.#goesOnAt = goesOn;
    this.#segments = [];
    this.#open(from, 0, 0);
    this.schema();
    if (this.atEnd()) this.#close(text.length, this.comments.length, this.reported.length);
    const segments = this.#segments;
    this.#forget();
    return segments;
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
    const isKeyword = this.is(1, t.BlockKeyword) && !this.is(2, t.BlockKeyword);
    if (!isKeyword && this.isBrokenHead(1)) this.#strayBeforeBlock();
    const name = this.#declaredName();
    const mark = this.problems.length;
    const above = this.documentation.aboveBlock(this.previousEnd(), first.startOffset);
    const { isCommented } = this.documentation;
    const lists = this.beginList();
    try {
      const keyword = this.#blockKeyword();
      const isAlias = keyword === "type" && this.is(3, t.Equals);
      const parsed = isAlias ? this.alias() : this.block(keyword);
      // As in Prisma, what stands behind a brace belongs to nothing.
      const behind = this.LA(0).tokenType === t.RCurly ? undefined : this.documentationBehind();
      const block = documented(parsed, above, behind);
      this.#blocks.push(isCommented ? Object.assign(block, { isCommented }) : block);
    } catch (error) {
      this.dropLists(lists);
      const problem = this.explain(error);
      const start = problem.span!.start;
      this.report(problem);
      this.skipToBlock(first);
      // What stands behind it is not the next block's.
      this.documentationBehind();
      const isKept = this.settle(mark, first.startOffset, start + 1) === "kept";
      const rest = isKept ? this.span(start, this.lineEnd(this.previousEnd())) : undefined;
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
    if (!this.is(1, t.Name)) this.giveUp(heads.textBetweenBlocks(span, image));
    if (this.is(2, t.LCurly)) this.giveUp(heads.missingKeyword(span, image));
    if (this.is(2, t.Equals)) this.giveUp(heads.propertyBetweenBlocks(span, image));
    const meant = meantKeyword(image);
    if (!isNamed)
      this.giveUp(
        meant === undefined ? heads.textBetweenBlocks(span, image) : heads.misspelledKeyword(span, image, meant),
      );
    if (t.isBlockKeyword(this.LA(2).image) && this.is(3, t.LCurly))
      this.giveUp(heads.swappedHead(span, image, this.LA(2).image));
    if (meant === undefined) this.giveUp(heads.unknownKeyword(span, image));
    const problem = heads.misspelledKeyword(span, image, meant);
    if (!this.#isHeadOf(meant)) this.giveUp(problem);
    this.report(problem);
    return meant;
  }

  #missingName(keyword: Span, image: string): Diagnostic {
    const next = this.LA(2);
    return (this.is(2, t.DoubleQuoted) || this.is(2, t.Sql)) && !next.beginsLine
      ? habits.quotedName("D1010", this.spanOf(next), next.image)
      : heads.missingBlockName(keyword, image);
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
    this.report(heads.strayInHead(this.spanOf(token), token.image));
  }

  private readonly alias = this.rule("alias", (): TypeAlias => {
    const keyword = this.keyword();
    const name = this.name(this.consume(t.Name));
    this.consume(t.Equals);
    if (!this.isRecording) this.#checkAlias(keyword, name.text);
    const type = this.typeReference();
    const typeEnd = this.previousEnd();
    let attributes = this.attributes();
    if (!this.isRecording) {
      while (this.is(1, t.AtAt)) attributes = [...attributes, this.#attributeOfBlock(), ...this.attributes()];
      this.checkSqlBehind(typeEnd);
    }
    const [start, end] = [keyword.startOffset, this.previousEnd()];
    return this.made(new TypeAlias(this.file, start, end, name, type, attributes));
  });

  /** Gives up an alias of what only a block can declare: `type Point = { … }`, `type Role = "A" | "B"`. */
  #checkAlias(keyword: Token, name: string): void {
    const type = this.LA(1);
    const behind = this.LA(2);
    if (this.is(1, t.LCurly)) this.giveUp(types.aliasOfBlock(this.spanOf(type), `type ${name}`));
    if (behind.tokenType === t.LCurly && !behind.beginsLine)
      this.giveUp(types.aliasOfBlock(this.spanOf(behind), `${type.image === "enum" ? "enum" : "type"} ${name}`));
    if (this.is(1, t.DoubleQuoted)) this.checkAliasOfValues(keyword, name);
  }

  /** `type Email = String @@schema("mail")` */
  #attributeOfBlock(): Attribute {
    const signs = this.skip();
    this.report(types.twoAtsForAlias(this.spanOf(signs), this.LA(1).image));
    return this.attributeFrom(signs);
  }

  private readonly block = this.rule("block", (keyword: BlockKeyword): Block => {
    const first = this.keyword();
    if (!this.isRecording && !this.is(1, t.Name)) this.#strayBeforeBlock();
    const name = this.name(this.consume(t.Name));
    let mixins: readonly Name[] = [];
    this.optional(this.is(1, t.With), () => (mixins = this.mixins()));
    if (mixins.length > 0 && !HELD_BY[keyword].includes("field")) this.report(heads.mixinsOf(keyword, mixins));
    let members: readonly Member[] = [];
    const hasBody = this.isRecording || this.#hasBody({ keyword, name });
    this.optional(hasBody, () => (members = this.body(keyword, name)));
    const end = this.previousEnd();
    const block = new Block(this.file, first.startOffset, end, keyword, name, mixins, members);
    const behindBrace = this.takeBehindBrace();
    return this.made(behindBrace === undefined ? block : Object.assign(block, { behindBrace }));
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
    const end = this.previousEnd();
    const isEmpty = this.atEnd() || this.is(1, t.BlockKeyword);
    const problem = isAtLineEnd
      ? heads.missingBrace(head, this.found(), isEmpty ? undefined : end)
      : heads.textInHead(head, this.found(), this.text.slice(end, this.lineEnd(end)));
    while (!this.atEnd() && !this.LA(1).beginsLine && !this.is(1, t.LCurly)) this.skip();
    const hasMembers = !this.atEnd() && (this.is(1, t.LCurly) || !this.is(1, t.BlockKeyword));
    if (!hasMembers && !isAtLineEnd) this.giveUp(problem);
    if (isAtLineEnd || !this.hasOddSigns(this.span(end, problem.span!.start))) this.report(problem);
    return hasMembers;
  }

  // Words

  private keyword(): Token {
    return this.isRecording ? this.consume(t.BlockKeyword) : this.skip();
  }
}

/** What may stand behind the name of a block. */
const HEAD_ENDS: ReadonlySet<TokenType> = new Set([t.LCurly, t.With, t.Equals]);
