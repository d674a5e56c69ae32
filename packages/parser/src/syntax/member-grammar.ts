/** The middle grammar: fields, properties, values and attributes of blocks. Types, arguments and values are in value-grammar. */
import {
  BlockAttribute,
  EnumValue,
  Field,
  Property,
  TypeReference,
  type BlockKeyword,
  type Expression,
  type Member,
  type Name,
  type TopLevel,
} from "../ast.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { defined } from "../resolve/defined.js";
import { Documentation } from "./documentation.js";
import * as habits from "./habits.js";
import type { PlainLines } from "./plain-lines.js";
import { startOfLine } from "./quoted.js";
import { HELD_BY, placementProblem, TAKES_WORDS } from "./placement.js";
import { FARTHEST } from "./recovering-parser.js";
import * as problems from "./syntax-problems.js";
import * as t from "./tokens.js";
import type { Token, TokenType } from "./tokens.js";
import { ValueGrammar } from "./value-grammar.js";

export abstract class MemberGrammar extends ValueGrammar {
  protected documentation = new Documentation("", []);
  /** What is known of lines, where that helps to read on. */
  protected lines: PlainLines | undefined;
  /** Documentation above an attribute of the block, which Prisma gives to the next member that has no comments above it. */
  protected lent: string | undefined;

  protected readonly member = this.rule("member", (keyword: BlockKeyword, name: Name): Member => {
    if (this.recorder !== undefined)
      return this.recorder.or<Member>([this.blockAttribute, this.property, this.field, this.enumValue]);
    const first = this.LA(1);
    if (this.isHead()) return this.#blockInBlock({ keyword, name });
    if (this.#isStatement(keyword)) return this.#statement(first);
    const mark = this.problems.length;
    const above = this.documentation.aboveMember(this.previousEnd(), first.startOffset);
    const lent = this.#lentTo(this.is(1, t.AtAt), above, this.documentation.isCommented);
    const lists = this.beginList();
    let member: Member;
    try {
      member = documented(this.#memberOf(keyword), above, this.documentationBehind());
      if (lent !== undefined) Object.assign(member, { lentDocumentation: lent });
    } catch (error) {
      this.dropLists(lists);
      const problem = this.explain(error);
      if (this.problems.length === mark && !this.isFollowUp(first)) this.report(problem);
      member = this.#unreadMember(first);
    }
    return this.settle(mark, first.startOffset) === "kept" ? member : this.#unreadMember(first);
  });

  /** A member that is told by its line alone. */
  protected plainMember(): Field | BlockAttribute | undefined {
    const token = this.LA(1);
    const { line, startOffset: start } = token;
    if (line === undefined || !this.isLineAlone()) return undefined;
    const { image, type, attributes } = line;
    const hasAbove = this.documentation.hasBefore(start);
    const above = hasAbove ? this.documentation.aboveMember(this.previousEnd(), start) : undefined;
    const lent =
      hasAbove || this.lent !== undefined
        ? this.#lentTo(type === undefined, above, hasAbove && this.documentation.isCommented)
        : undefined;
    this.takeLine(token, line);
    const by = start - line.readAt;
    if (type === undefined) return documented(new BlockAttribute(attributes[0]!.movedBy(by)), above);
    const reference = this.made(
      new TypeReference(this.file, start + type.start, start + type.end, type.name, type.arity),
    );
    const field = new Field(this.file, start, start + image.length, line.first, reference, attributes, by);
    if (lent !== undefined) Object.assign(field, { lentDocumentation: lent });
    return documented(this.made(field), above);
  }

  /** What is lent to a member with this documentation, or with comments alone, above it. */
  #lentTo(isOfBlock: boolean, above: string | undefined, isCommented: boolean): string | undefined {
    const lent = above === undefined && !isCommented ? this.lent : undefined;
    this.lent = isOfBlock ? (above ?? lent) : undefined;
    return isOfBlock ? undefined : lent;
  }

  #memberOf(keyword: BlockKeyword): Member {
    const isBehindAnother = !this.is(0, t.LCurly) && !this.LA(1).beginsLine;
    const member = this.#anyMember(keyword);
    const misplaced = placementProblem(keyword, member, isBehindAnother);
    if (misplaced !== undefined) this.giveUp(misplaced);
    return member;
  }

  /** Whether a block begins here inside another one: further in, and closed there. */
  protected isNested({ start }: Name): boolean {
    const { beginsLine, startOffset } = this.LA(1);
    if (!beginsLine || indentOf(this.text, startOffset) <= indentOf(this.text, start)) return false;
    let depth = 1;
    for (let at = 1; at < FARTHEST && this.LA(at).tokenType !== t.End; at++) {
      const { tokenType } = this.LA(at);
      if (tokenType === t.LCurly) depth++;
      if (tokenType === t.RCurly && --depth === 0) return true;
    }
    return false;
  }

  /** A block where a member belongs; what is in it is not read. */
  #blockInBlock(outer: problems.Head): Member {
    const first = this.LA(1);
    const block = this.name(this.LA(2));
    const words = `${first.image} "${block.text}"`;
    const head = this.span(first.startOffset, block.end);
    this.report(problems.blockInBlock(head, words, problems.blockWords(outer)));
    while (!this.is(1, t.LCurly) && !this.atEnd()) this.skip();
    this.#skipBraces();
    const span = this.spanFrom(first);
    return { kind: "unread", isNoField: true, block, span, rest: span };
  }

  /** Passes over a pair of braces and what is between them. */
  #skipBraces(): void {
    let depth = 0;
    do {
      const { tokenType } = this.skip();
      depth += tokenType === t.LCurly ? 1 : tokenType === t.RCurly ? -1 : 0;
    } while (depth > 0 && !this.atEnd());
  }

  /** Whether words of SQL begin here that stand between no backticks. */
  #isStatement(keyword: BlockKeyword): boolean {
    const first = this.LA(1);
    const second = this.LA(2);
    const third = this.LA(3);
    const isFirst = first.beginsLine || this.is(0, t.LCurly);
    if (!isFirst || second.beginsLine || this.is(2, t.Equals) || this.is(2, t.Colon)) return false;
    if (HELD_BY[keyword] === HELD_BY.function)
      return /^(?:create|alter|declare|begin|return|select|with)$/i.test(first.image);
    if (keyword !== "view" || !/^(?:select|with)$/i.test(first.image)) return false;
    return !third.beginsLine && /^[\p{Ll}\d]/u.test(second.image) && third.tokenType !== t.At;
  }

  /** Reads nothing up to the next attribute or the end of the block. */
  #statement(first: Token): Member {
    let depth = 0;
    while (!this.atEnd() && !this.isHead() && !this.is(1, t.AtAt) && !(depth === 0 && this.is(1, t.RCurly))) {
      const { tokenType } = this.skip();
      depth += tokenType === t.LCurly ? 1 : tokenType === t.RCurly ? -1 : 0;
    }
    const end = this.atEnd() ? this.text.length : this.LA(1).startOffset;
    const written = this.text.slice(first.startOffset, end).trimEnd();
    const span = this.span(first.startOffset, first.startOffset + written.length);
    this.report(problems.statementInBlock(this.spanOf(first), span, written));
    return { kind: "unread", isNoField: true, span, rest: span };
  }

  #unreadMember(first: Token): Member {
    this.skipMember(first);
    const [span, rest] = [this.spanFrom(first), this.takeGiven()];
    const unread = { kind: "unread" as const, span, ...defined({ rest }) };
    if (t.isWord(first)) return { ...unread, name: this.name(first) };
    return first.tokenType === t.AtAt ? { ...unread, isNoField: true } : unread;
  }

  #anyMember(keyword: BlockKeyword): Exclude<Member, { kind: "unread" }> {
    if (this.is(1, t.AtAt)) return this.blockAttribute();
    const held = HELD_BY[keyword];
    if (!this.is(1, t.Name)) this.giveUp(this.#noMember(held.includes("value")));
    if (held.includes("field")) this.checkSqlOfTable();
    if (TAKES_WORDS.has(keyword)) this.checkSqlOfProperties(keyword);
    if (held.includes("property")) return this.#propertyOrWord(keyword);
    if (held.includes("value")) return this.is(2, t.Equals) ? this.property() : this.enumValue();
    return this.#fieldOrNot(held.includes("field"));
  }

  #noMember(holdsValues: boolean): Diagnostic {
    const token = this.LA(1);
    if (this.is(1, t.At)) return problems.attributeAlone(this.spanOf(token), this.LA(2).image);
    if (t.CLOSERS.has(token.tokenType)) return problems.strayCloser(this.spanOf(token), token.image);
    if (this.is(1, t.Comma)) return problems.commaBetweenMembers(this.spanOf(token));
    if (this.is(1, t.LCurly)) return this.#braces(token);
    if (this.is(1, t.DoubleQuoted) && (token.beginsLine || this.isWordBeside(2) || holdsValues))
      return habits.quotedName("D1021", this.spanOf(token), token.image);
    if (this.is(1, t.Dot) && this.is(2, t.Dot)) return habits.spread(this.spanOf(token));
    if (this.is(1, t.Equals) && !token.beginsLine && this.beginsValue(2)) return this.#equalsForDefault(token);
    return problems.unexpectedMember(this.spanOf(token), token.image);
  }

  #braces(brace: Token): Diagnostic {
    this.#skipBraces();
    return problems.bracesInBlock(this.spanOf(brace));
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
    const begins = TAKES_WORDS.has(keyword) ? this.#beginsPlainValue() : this.beginsValue(2);
    const lacksEquals = beside && begins && !this.is(3, t.Equals);
    if (isProperty || lacksEquals) return this.property();
    if (!TAKES_WORDS.has(keyword)) return this.enumValue();
    const hasType = beside && TYPE_BEGINNINGS.has(this.LA(2).tokenType) && !this.is(3, t.Equals);
    if (HELD_BY[keyword].includes("field") && hasType) return this.field();
    const word = this.skip();
    return this.made(new Property(this.file, word.startOffset, t.endOf(word), this.name(word), undefined));
  }

  /** Whether what stands next but one can be a value and no type: `1`, `[1]`. */
  #beginsPlainValue(): boolean {
    const isList = this.is(2, t.LSquare);
    return PLAIN_VALUES.has(this.LA(isList ? 3 : 2).tokenType) || (isList && this.is(3, t.Sql));
  }

  #fieldOrNot(holdsFields: boolean): Field | Property | EnumValue {
    const second = this.LA(2);
    if (this.is(2, t.Equals) && !(holdsFields && this.is(3, t.Name))) return this.property();
    if (!second.beginsLine) this.#checkMark(second.tokenType);
    const isAlone = second.beginsLine || !TYPE_BEGINNINGS.has(second.tokenType);
    return isAlone && !this.is(2, t.Equals) ? this.enumValue() : this.field();
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
    if (mark === t.LCurly && this.unclosedBraces() === 0) this.#skipNestedBlock(token);
  }

  #skipNestedBlock(name: Token): never {
    this.skip();
    this.#skipBraces();
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
      const equals = this.consume(t.Equals);
      if (equals.beginsLine) this.report(problems.equalsInNextLine(this.spanOf(equals), name));
    } else if (this.is(1, t.Colon)) {
      this.report(problems.wrongSeparator(this.spanOf(this.skip()), 'a property is written with "="', "="));
    } else {
      this.report(problems.missingEquals(name, this.found(), this.previousEnd()));
    }
  }

  private readonly field = this.rule("field", (): Field => {
    const mark = this.problems.length;
    const first = this.consume(t.Name);
    if (!this.isRecording && (this.is(1, t.Colon) || this.is(1, t.Equals))) {
      this.checkColumnByCall();
      this.report(problems.wrongSeparator(this.spanOf(this.skip()), "a field is written name Type", ""));
    }
    const type = this.typeReference();
    const typeEnd = this.previousEnd();
    const attributes = this.attributes();
    if (!this.isRecording && !this.LA(1).beginsLine) this.checkSqlBehind(typeEnd);
    if (attributes.length > 0 && this.problems.length === mark) this.lines?.learn(this.text, attributes);
    return this.made(new Field(this.file, first.startOffset, this.previousEnd(), first.image, type, attributes, 0));
  });

  private readonly enumValue = this.rule("enumValue", (): EnumValue => {
    const first = this.consume(t.Name);
    if (!this.isRecording) this.#checkNameOfValue(first);
    const attributes = this.attributes();
    return this.made(new EnumValue(this.file, first.startOffset, this.previousEnd(), this.name(first), attributes));
  });

  /** `ADMIN("admin")`, `USER: "user"` */
  #checkNameOfValue(word: Token): void {
    const [mark, value] = [this.LA(1), this.LA(2)];
    if (mark.beginsLine || !(this.is(1, t.LParen) || this.is(1, t.Colon)) || !this.is(2, t.DoubleQuoted)) return;
    const last = this.is(1, t.LParen) && this.is(3, t.RParen) ? this.LA(3) : value;
    const written = JSON.stringify(value.image.slice(1, -1));
    const [from, end] = [t.endOf(word), t.endOf(last)];
    this.giveUp(problems.nameOfValue(this.spanOf(value), word.image, written, from, end));
  }

  private readonly blockAttribute = this.rule("blockAttribute", (): BlockAttribute => {
    const mark = this.problems.length;
    const attribute = this.attributeFrom(this.consume(t.AtAt));
    if (!this.isRecording) this.checkSqlBehindArguments(`@@${attribute.nameText}`);
    if (this.problems.length === mark) this.lines?.learn(this.text, [attribute]);
    return new BlockAttribute(attribute);
  });

  /** How many braces too many open here, beside one another, for those that close: found at once for all of a long row. */
  protected unclosedBraces(): number {
    let depth = 1;
    let fewest = Infinity;
    for (let at = 1; at < FARTHEST && this.LA(at).tokenType !== t.End; at++) {
      const { tokenType } = this.LA(at);
      if (tokenType === t.BlockKeyword && this.LA(at).beginsLine && this.is(at + 2, t.LCurly)) break;
      if (tokenType === t.LCurly) depth++;
      if (tokenType !== t.RCurly) continue;
      fewest = Math.min(fewest, --depth);
      if (depth === 0) return 0;
    }
    return Math.min(fewest, depth);
  }

  protected documentationBehind(): string | undefined {
    return this.documentation.behind(this.previousEnd(), this.atEnd() ? Infinity : this.LA(1).startOffset);
  }
}

/** How far in the line of a place begins. */
const indentOf = (text: string, offset: number): number =>
  /^[ \t]*/.exec(text.slice(startOfLine(text, offset)))![0].length;

const PLAIN_VALUES: ReadonlySet<TokenType> = new Set([t.DoubleQuoted, t.Numeral]);

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
export function documented<T extends TopLevel | Member>(node: T, above?: string, behind?: string): T {
  if (above === undefined && behind === undefined) return node;
  const documentation = above === undefined || behind === undefined ? (above ?? behind) : `${above}\n${behind}`;
  return Object.assign(node, { documentation });
}
