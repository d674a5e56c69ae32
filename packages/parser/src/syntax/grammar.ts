/** The grammar: tokens to the syntax tree, rule by rule. How it goes on after an error is in recovering-parser. */
import type { IToken, ParserMethod, TokenType } from "chevrotain";
import { distance } from "../resolve/nearest.js";
import type {
  Argument,
  Attribute,
  Block,
  BlockAttribute,
  BlockKeyword,
  CallExpression,
  EnumValue,
  Expression,
  Field,
  ListExpression,
  Member,
  Name,
  NameExpression,
  ObjectExpression,
  Property,
  SourceFile,
  SqlCall,
  SqlLiteral,
  StringLiteral,
  TopLevel,
  TypeAlias,
  TypeReference,
  UnreadBlock,
} from "../ast.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { Documentation } from "./documentation.js";
import type { Lexed } from "./lex.js";
import { HELD_BY, placementProblem, TAKES_WORDS } from "./placement.js";
import { RecoveringParser } from "./recovering-parser.js";
import { sqlLiteral } from "./sql-literal.js";
import { stringValue } from "./string-literal.js";
import * as problems from "./syntax-problems.js";
import { singleQuotes } from "./text-problems.js";
import * as t from "./tokens.js";

/** Blocks that may be written without braces. */
const BRACELESS: ReadonlySet<string> = new Set<BlockKeyword>(["extension", "schema", "role", "sequence"]);

export class SchemaParser extends RecoveringParser {
  #blocks: TopLevel[] = [];
  #unread: UnreadBlock[] = [];
  #documentation = new Documentation("", []);
  #behindBrace: string | undefined;

  /** Without validating the grammar it starts faster; a test validates it. */
  constructor(skipValidations: boolean) {
    super(skipValidations);
    this.performSelfAnalysis();
  }

  /** Reads a file. Never fails. */
  read(path: string, text: string, lexed: Lexed): { file: SourceFile; diagnostics: readonly Diagnostic[] } {
    this.begin(path, text, lexed);
    this.#blocks = [];
    this.#unread = [];
    this.#documentation = new Documentation(text, lexed.comments);
    this.schema();
    const file = { path, text, blocks: this.#blocks, comments: lexed.comments, unread: this.#unread };
    return { file, diagnostics: this.problems };
  }

  // Files and blocks

  private readonly schema = this.RULE("schema", (): void => {
    this.repeat(
      () => !this.atEnd(),
      () => this.SUBRULE(this.declaration),
    );
  });

  private readonly declaration = this.RULE("declaration", (): void => {
    if (this.RECORDING_PHASE) {
      this.OR([{ ALT: () => this.SUBRULE(this.alias) }, { ALT: () => this.SUBRULE(this.block) }]);
      return;
    }
    const first = this.LA(1);
    if (CLOSERS.has(first.tokenType)) {
      this.#strayClosers(first);
      return;
    }
    const name = this.#declaredName();
    const mark = this.problems.length;
    const above = this.#documentation.aboveBlock(this.previousEnd(), first.startOffset);
    this.#behindBrace = undefined;
    try {
      const keyword = this.#blockKeyword();
      const isAlias = keyword === "type" && this.is(3, t.Equals);
      const parsed = isAlias ? this.SUBRULE2(this.alias) : this.SUBRULE2(this.block, { ARGS: [keyword] });
      this.#blocks.push(documented(parsed, above, this.#documentationBehind(), this.#behindBrace));
    } catch (error) {
      this.report(this.explain(error));
      this.#passOver(first, name);
      this.settle(mark, first.startOffset);
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
    const span = this.spanOf(token);
    const isNamed = this.isWordBeside(2);
    if (t.isBlockKeyword(token.image)) {
      if (isNamed) return token.image;
      this.giveUp(problems.missingBlockName(span, token.image));
    }
    if (!this.is(1, t.Name)) this.giveUp(problems.textBetweenBlocks(span, token.image));
    if (this.is(2, t.LCurly)) this.giveUp(problems.missingKeyword(span, token.image));
    if (!isNamed) this.giveUp(problems.textBetweenBlocks(span, token.image));
    if (t.isBlockKeyword(this.LA(2).image) && this.is(3, t.LCurly))
      this.giveUp(problems.swappedHead(span, token.image, this.LA(2).image));
    const meant = meantKeyword(token.image);
    if (meant === undefined) this.giveUp(problems.unknownKeyword(span, token.image));
    this.report(problems.misspelledKeyword(span, token.image, meant));
    return meant;
  }

  /** Closing brackets that nothing opened, as one mistake for each line. */
  #strayClosers(first: IToken): void {
    do this.skip();
    while (CLOSERS.has(this.LA(1).tokenType) && !t.beginsLine(this.LA(1)));
    const span = this.spanFrom(first);
    this.report(problems.strayCloser(span, this.text.slice(span.start, span.end)));
  }

  /** Goes on at the next block, and notes what could not be read. */
  #passOver(first: IToken, name: Name | undefined): void {
    this.skipToBlock(first);
    const span = this.spanFrom(first);
    this.#unread.push(name === undefined ? { kind: "unread", span } : { kind: "unread", name, span });
  }

  private readonly alias = this.RULE("alias", (): TypeAlias => {
    const keyword = this.keyword();
    const name = this.name(this.CONSUME(t.Name));
    this.CONSUME(t.Equals);
    const type = this.SUBRULE(this.typeReference);
    const attributes = this.attributes();
    return { kind: "alias", keywordSpan: this.spanOf(keyword), name, type, attributes, span: this.spanFrom(keyword) };
  });

  private readonly block = this.RULE("block", (keyword: BlockKeyword): Block => {
    const first = this.keyword();
    const name = this.name(this.CONSUME(t.Name));
    let mixins: readonly Name[] = [];
    this.optional(1, this.is(1, t.With), () => (mixins = this.SUBRULE(this.mixins)));
    let members: readonly Member[] = [];
    const hasBody = this.RECORDING_PHASE || this.#hasBody({ keyword, name });
    this.optional(2, hasBody, () => (members = this.SUBRULE(this.body, { ARGS: [keyword, name] })));
    return {
      kind: "block",
      keyword,
      keywordSpan: this.spanOf(first),
      name,
      mixins,
      members,
      span: this.spanFrom(first),
    };
  });

  private readonly mixins = this.RULE("mixins", (): readonly Name[] => {
    const mixins: Name[] = [];
    this.CONSUME(t.With);
    if (!this.RECORDING_PHASE && !this.is(1, t.Name)) this.giveUp(this.unexpected("mixin"));
    this.AT_LEAST_ONE_SEP({
      SEP: t.Comma,
      DEF: () => mixins.push(this.name(this.CONSUME(t.Name, { ERR_MSG: "mixin" }))),
    });
    return mixins;
  });

  /** Whether members follow, although the brace before them may be missing. */
  #hasBody(head: problems.Head): boolean {
    if (this.is(1, t.LCurly)) return true;
    const isAtLineEnd = this.atEnd() || t.beginsLine(this.LA(1));
    if (BRACELESS.has(head.keyword) && (isAtLineEnd || this.is(1, t.BlockKeyword))) return false;
    this.report(
      isAtLineEnd
        ? problems.missingBrace(head, this.found(), this.previousEnd())
        : problems.textInHead(head, this.found()),
    );
    while (!this.atEnd() && !t.beginsLine(this.LA(1)) && !this.is(1, t.LCurly)) this.skip();
    return !this.atEnd() && (this.is(1, t.LCurly) || !this.is(1, t.BlockKeyword));
  }

  private readonly body = this.RULE("body", (keyword: BlockKeyword, name: Name): readonly Member[] => {
    const members: Member[] = [];
    const brace = this.RECORDING_PHASE || this.is(1, t.LCurly) ? this.CONSUME(t.LCurly) : undefined;
    this.#behindBrace = this.#documentationBehind();
    this.repeat(
      () => this.#goesOn(keyword),
      () => members.push(this.SUBRULE(this.member, { ARGS: [keyword] })),
    );
    if (this.RECORDING_PHASE || this.is(1, t.RCurly)) this.CONSUME(t.RCurly);
    else if (brace !== undefined) this.#reportUnclosed({ keyword, name }, brace);
    return exact(members);
  });

  #goesOn(keyword: BlockKeyword): boolean {
    if (this.atEnd() || this.isHead()) return false;
    if (!this.is(1, t.RCurly)) return true;
    if (!this.#closesEarly(keyword)) return false;
    this.report(problems.closedEarly(this.spanOf(this.skip()), `this ${keyword}`));
    return true;
  }

  /** Whether what follows the closing brace can be nothing but more members of this block. */
  #closesEarly(keyword: BlockKeyword): boolean {
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

  #reportUnclosed(head: problems.Head, brace: IToken): void {
    const next = this.atEnd() ? undefined : this.spanOf(this.LA(1));
    const words = problems.blockWords(head);
    this.report(problems.unclosedBlock(this.spanOf(brace), words, this.previousEnd(), next));
  }

  // Members

  private readonly member = this.RULE("member", (keyword: BlockKeyword): Member => {
    if (this.RECORDING_PHASE) return this.#recordMember();
    const first = this.LA(1);
    const mark = this.problems.length;
    const above = this.#documentation.aboveMember(this.previousEnd(), first.startOffset);
    let member: Member;
    try {
      member = documented(this.#memberOf(keyword), above, this.#documentationBehind());
    } catch (error) {
      const problem = this.explain(error);
      if (this.problems.length === mark && !this.isFollowUp(first)) this.report(problem);
      member = this.#unreadMember(first);
    }
    return this.settle(mark, first.startOffset) === "kept" ? member : this.#unreadMember(first);
  });

  #recordMember(): Member {
    return this.OR<Member>([
      { ALT: () => this.SUBRULE(this.blockAttribute) },
      { ALT: () => this.SUBRULE(this.property) },
      { ALT: () => this.SUBRULE(this.field) },
      { ALT: () => this.SUBRULE(this.enumValue) },
    ]);
  }

  #memberOf(keyword: BlockKeyword): Member {
    const member = this.#anyMember(keyword);
    const misplaced = placementProblem(keyword, member);
    if (misplaced !== undefined) this.giveUp(misplaced);
    return member;
  }

  #unreadMember(first: IToken): Member {
    this.skipMember(first);
    const span = this.spanFrom(first);
    return t.isWord(first) ? { kind: "unread", name: this.name(first), span } : { kind: "unread", span };
  }

  #anyMember(keyword: BlockKeyword): Exclude<Member, { kind: "unread" }> {
    if (this.is(1, t.AtAt)) return this.SUBRULE(this.blockAttribute);
    if (!this.is(1, t.Name)) this.giveUp(this.#noMember());
    const held = HELD_BY[keyword];
    if (held.includes("property")) return this.#propertyOrWord(keyword);
    if (held.includes("value"))
      return this.is(2, t.Equals) ? this.SUBRULE(this.property) : this.SUBRULE(this.enumValue);
    return this.#fieldOrNot(held.includes("field"));
  }

  #noMember(): Diagnostic {
    const token = this.LA(1);
    if (this.is(1, t.At)) return problems.attributeAlone(this.spanOf(token), this.LA(2).image);
    if (CLOSERS.has(token.tokenType)) return problems.strayCloser(this.spanOf(token), token.image);
    if (this.is(1, t.Comma)) return problems.commaBetweenMembers(this.spanOf(token));
    return problems.unexpectedMember(this.spanOf(token), token.image);
  }

  #propertyOrWord(keyword: BlockKeyword): Property | EnumValue {
    const beside = !t.beginsLine(this.LA(2));
    const isProperty = this.is(2, t.Equals) || (beside && this.is(2, t.Colon));
    const lacksEquals = beside && this.beginsValue(2) && !this.is(3, t.Equals) && !TAKES_WORDS.has(keyword);
    if (isProperty || lacksEquals) return this.SUBRULE2(this.property);
    if (!TAKES_WORDS.has(keyword)) return this.SUBRULE2(this.enumValue);
    const word = this.skip();
    return { kind: "property", name: this.name(word), span: this.spanOf(word) };
  }

  #fieldOrNot(holdsFields: boolean): Field | Property | EnumValue {
    const second = this.LA(2);
    if (this.is(2, t.Equals) && !(holdsFields && this.is(3, t.Name))) return this.SUBRULE3(this.property);
    const isAlone = t.beginsLine(second) || !TYPE_BEGINNINGS.has(second.tokenType);
    if (this.is(2, t.LParen) && !t.beginsLine(second)) {
      const token = this.LA(1);
      this.giveUp(problems.missingAt(this.spanOf(token), token.image, t.beginsLine(token) ? "@@" : "@"));
    }
    return isAlone && !this.is(2, t.Equals) ? this.SUBRULE3(this.enumValue) : this.SUBRULE(this.field);
  }

  private readonly property = this.RULE("property", (): Property => {
    const first = this.CONSUME(t.Name);
    const name = this.name(first);
    this.#equals(name.text);
    const hasValue = this.RECORDING_PHASE || (this.beginsValue(1) && !t.beginsLine(this.LA(1)));
    let value: Expression | undefined;
    this.optional(1, hasValue, () => (value = this.SUBRULE(this.expression)));
    if (value !== undefined) return { kind: "property", name, value, span: this.spanFrom(first) };
    if (!this.RECORDING_PHASE) this.report(problems.missingPropertyValue(name.text, name.span));
    return { kind: "property", name, span: this.spanFrom(first) };
  });

  #equals(name: string): void {
    if (this.RECORDING_PHASE || this.is(1, t.Equals)) {
      this.CONSUME(t.Equals);
    } else if (this.is(1, t.Colon)) {
      this.report(problems.wrongSeparator(this.spanOf(this.skip()), 'a property is written with "="', "="));
    } else {
      this.report(problems.missingEquals(name, this.found(), this.previousEnd()));
    }
  }

  private readonly field = this.RULE("field", (): Field => {
    const first = this.CONSUME(t.Name);
    if (!this.RECORDING_PHASE && (this.is(1, t.Colon) || this.is(1, t.Equals))) {
      this.report(problems.wrongSeparator(this.spanOf(this.skip()), "a field is written name Type", ""));
    }
    const type = this.SUBRULE(this.typeReference);
    const attributes = this.attributes();
    return { kind: "field", name: this.name(first), type, attributes, span: this.spanFrom(first) };
  });

  private readonly enumValue = this.RULE("enumValue", (): EnumValue => {
    const first = this.CONSUME(t.Name);
    const attributes = this.attributes();
    return { kind: "value", name: this.name(first), attributes, span: this.spanFrom(first) };
  });

  private readonly blockAttribute = this.RULE("blockAttribute", (): BlockAttribute => {
    const attribute = this.attributeFrom(this.CONSUME(t.AtAt));
    return { kind: "blockAttribute", attribute, span: attribute.span };
  });

  // Types

  private readonly typeReference = this.RULE("typeReference", (): TypeReference => {
    const first = this.LA(1);
    if (!this.RECORDING_PHASE && !this.is(1, t.Name) && !this.is(1, t.Sql)) return this.#mistakenType();
    if (!this.RECORDING_PHASE && t.beginsLine(first)) this.giveUp(this.unexpected("type"));
    const type = this.OR<TypeReference["type"]>([
      { ALT: () => ({ kind: "sql" as const, sql: this.sql(this.CONSUME(t.Sql)) }) },
      { ALT: () => this.SUBRULE(this.unsupported), GATE: () => this.is(2, t.LParen) },
      { ALT: () => ({ kind: "name" as const, name: this.name(this.CONSUME(t.Name)) }) },
    ]);
    const arity = this.arity();
    if (!this.RECORDING_PHASE) this.#checkType(first);
    const span = type.kind === "name" && arity === "required" ? type.name.span : this.spanFrom(first);
    return { type, arity, span };
  });

  private readonly unsupported = this.RULE("unsupported", (): TypeReference["type"] => {
    const first = this.CONSUME(t.Unsupported);
    this.CONSUME(t.LParen);
    const { value } = this.string(this.CONSUME(t.DoubleQuoted, { ERR_MSG: "unsupported" }));
    this.CONSUME(t.RParen, { ERR_MSG: '")"' });
    return { kind: "unsupported", text: value, span: this.spanFrom(first) };
  });

  private arity(): TypeReference["arity"] {
    let arity: TypeReference["arity"] = "required";
    const follows = !t.beginsLine(this.LA(1)) && (this.is(1, t.Question) || this.is(1, t.LSquare));
    this.optional(1, follows, () => {
      arity = this.OR2([
        { ALT: () => (this.CONSUME(t.Question), "optional" as const) },
        { ALT: () => (this.CONSUME(t.LSquare), this.CONSUME(t.RSquare, { ERR_MSG: "bracket" }), "list" as const) },
      ]);
    });
    return arity;
  }

  /** What people write behind a type that belongs elsewhere. */
  #checkType(first: IToken): void {
    const token = this.LA(1);
    if (t.beginsLine(token)) return;
    const span = this.spanOf(token);
    if (this.is(1, t.Question) && this.is(0, t.RSquare)) this.report(problems.optionalList(this.spanOf(this.skip())));
    else if (this.is(1, t.Question) || this.is(1, t.LSquare)) this.giveUp(problems.listOfLists(span));
    else if (this.is(1, t.LParen)) this.giveUp(problems.argumentsOfType(this.spanFrom(first), first.image));
    else if (this.is(1, t.Dot)) this.giveUp(problems.dottedType(span));
  }

  /** `[String]` and `"String"`, as other languages write types. */
  #mistakenType(): TypeReference {
    const first = this.LA(1);
    if (this.is(1, t.DoubleQuoted)) {
      const { value: text, span } = this.string(this.skip());
      this.report(problems.quotedType(span, text));
      return { type: { kind: "name", name: { text, span } }, arity: "required", span };
    }
    if (!(this.is(1, t.LSquare) && this.is(2, t.Name) && this.is(3, t.RSquare))) this.giveUp(this.unexpected("type"));
    this.skip();
    const name = this.name(this.skip());
    this.skip();
    const span = this.spanFrom(first);
    this.report(problems.listBeforeType(span, name.text));
    return { type: { kind: "name", name }, arity: "list", span };
  }

  // Attributes and arguments

  private attributes(): readonly Attribute[] {
    const attributes: Attribute[] = [];
    this.repeat(
      () => this.is(1, t.At) || this.#skipsCloserBeforeAttribute(),
      () => attributes.push(this.SUBRULE(this.attribute)),
    );
    return exact(attributes);
  }

  /** A closing bracket between the attributes of a line closes nothing, whatever it was meant for. */
  #skipsCloserBeforeAttribute(): boolean {
    const [closer, next] = [this.LA(1), this.LA(2)];
    if (!CLOSERS.has(closer.tokenType) || next.tokenType !== t.At) return false;
    if (t.beginsLine(closer) || t.beginsLine(next)) return false;
    this.report(problems.strayCloser(this.spanOf(this.skip()), closer.image));
    return true;
  }

  private readonly attribute = this.RULE("attribute", (): Attribute => this.attributeFrom(this.CONSUME(t.At)));

  /** What follows the at-signs of an attribute. */
  private attributeFrom(first: IToken): Attribute {
    if (!this.RECORDING_PHASE && !this.isWordBeside(1)) this.giveUp(this.unexpected("attributeName"));
    const name = this.path();
    if (!this.RECORDING_PHASE && !this.#opensArguments()) return { name, span: this.spanFrom(first) };
    let args: readonly Argument[] = [];
    this.optional(1, true, () => (args = this.SUBRULE(this.arguments)));
    return { name, args, span: this.spanFrom(first) };
  }

  #opensArguments(): boolean {
    return this.LA(1).tokenType === t.LParen && !t.beginsLine(this.LA(1));
  }

  private readonly arguments: ParserMethod<[], readonly Argument[]> = this.RULE("arguments", () => {
    const args: Argument[] = [];
    this.bracketed(t.LParen, t.RParen, () => args.push(this.SUBRULE(this.argument)));
    return exact(args);
  });

  private readonly argument = this.RULE("argument", (): Argument => {
    const first = this.LA(1);
    let name: Name | undefined;
    this.optional(1, this.is(1, t.Name) && (this.is(2, t.Colon) || this.is(2, t.Equals)), () => {
      name = this.name(this.CONSUME(t.Name));
      this.#colon();
    });
    if (name !== undefined && !this.RECORDING_PHASE && !this.beginsValue(1)) {
      this.giveUp(problems.missingArgumentValue(name.text, name.span));
    }
    const value = this.SUBRULE(this.expression);
    return name === undefined ? { value, span: value.span } : { name, value, span: this.spanFrom(first) };
  });

  #colon(): void {
    if (this.RECORDING_PHASE || !this.is(1, t.Equals)) this.CONSUME(t.Colon, { ERR_MSG: "colon" });
    else
      this.report(problems.wrongSeparator(this.spanOf(this.skip()), 'a name inside brackets is followed by ":"', ":"));
  }

  // Values

  private readonly expression: ParserMethod<[], Expression> = this.RULE("expression", (): Expression => {
    if (!this.RECORDING_PHASE && !this.beginsValue(1)) this.giveUp(this.unexpected("value"));
    return this.OR<Expression>(
      (this.#values ??= [
        { ALT: () => this.SUBRULE(this.nameOrCall) },
        { ALT: () => this.string(this.CONSUME(t.DoubleQuoted)) },
        { ALT: () => this.SUBRULE(this.list) },
        { ALT: () => this.number(this.CONSUME(t.Numeral)) },
        { ALT: () => this.SUBRULE(this.sqlOrCall) },
        { ALT: () => this.SUBRULE(this.object) },
      ]),
    );
  });
  #values: { readonly ALT: () => Expression }[] | undefined;

  private readonly nameOrCall: ParserMethod<[], NameExpression | CallExpression> = this.RULE(
    "nameOrCall",
    (): NameExpression | CallExpression => {
      const first = this.LA(1);
      const name = this.path();
      if (!this.RECORDING_PHASE && !this.#opensArguments()) return { kind: "name", text: name.text, span: name.span };
      let args: readonly Argument[] = [];
      this.optional(1, true, () => (args = this.SUBRULE(this.arguments)));
      return { kind: "call", name, args, span: this.spanFrom(first) };
    },
  );

  private readonly list: ParserMethod<[], ListExpression> = this.RULE("list", (): ListExpression => {
    const first = this.LA(1);
    const items: Expression[] = [];
    this.bracketed(t.LSquare, t.RSquare, () => items.push(this.SUBRULE(this.expression)));
    return { kind: "list", items: exact(items), span: this.spanFrom(first) };
  });

  private readonly object: ParserMethod<[], ObjectExpression> = this.RULE("object", (): ObjectExpression => {
    const first = this.LA(1);
    const entries: { name: Name; value: Expression }[] = [];
    this.bracketed(t.LCurly, t.RCurly, () => entries.push(this.SUBRULE(this.entry)));
    return { kind: "object", entries: exact(entries), span: this.spanFrom(first) };
  });

  private readonly entry = this.RULE("entry", (): { name: Name; value: Expression } => {
    const name = this.#key();
    this.#colon();
    return { name, value: this.SUBRULE(this.expression) };
  });

  #key(): Name {
    if (this.RECORDING_PHASE || !this.is(1, t.DoubleQuoted)) return this.name(this.CONSUME(t.Name, { ERR_MSG: "key" }));
    const { value: text, span } = this.string(this.skip());
    this.report(problems.quotedKey(span, text));
    return { text, span };
  }

  /** `db.VarChar`: names joined by dots without spaces. */
  private path(): Name {
    const first = this.CONSUME(t.Name);
    if (!this.RECORDING_PHASE && !this.is(1, t.Dot)) return this.name(first);
    this.repeat(
      () => this.is(1, t.Dot) && this.LA(1).startOffset === this.previousEnd(),
      () => {
        this.CONSUME(t.Dot);
        if (!this.RECORDING_PHASE && !this.isWordBeside(1)) this.giveUp(this.unexpected("namePart"));
        this.CONSUME2(t.Name);
      },
    );
    const span = this.spanFrom(first);
    return { text: this.text.slice(span.start, span.end), span };
  }

  // Words

  private keyword(): IToken {
    return this.RECORDING_PHASE ? this.CONSUME(t.BlockKeyword) : this.skip();
  }

  private string(token: IToken): StringLiteral {
    const span = this.spanOf(token);
    if (token.image.startsWith("'")) this.report(singleQuotes(span, token.image));
    const isClosed = token.image.length > 1 && /["']$/.test(token.image);
    const content = isClosed ? token.image.slice(1, -1) : token.image.slice(1);
    const inside = { ...span, start: span.start + 1 };
    const value = stringValue(content, inside, (place, text) => this.report(problems.badEscape(place, text)));
    return { kind: "string", value, span };
  }

  private readonly sqlOrCall: ParserMethod<[], SqlLiteral | SqlCall> = this.RULE(
    "sqlOrCall",
    (): SqlLiteral | SqlCall => {
      const first = this.LA(1);
      const sql = this.sql(this.CONSUME(t.Sql));
      if (!this.RECORDING_PHASE && !this.#opensArguments()) return sql;
      let args: readonly Argument[] = [];
      this.optional(1, true, () => (args = this.SUBRULE(this.arguments)));
      return { kind: "sqlCall", sql, args, span: this.spanFrom(first) };
    },
  );

  private number(token: IToken): Expression {
    return { kind: "number", text: token.image, span: this.spanOf(token) };
  }

  private sql(token: IToken): SqlLiteral {
    if (this.RECORDING_PHASE) return { kind: "sql", parts: [], span: this.span(0, 0) };
    const isClosed = token.image.length > 1 && token.image.endsWith("`");
    return sqlLiteral(this.text, this.spanOf(token), isClosed, (span, closed) =>
      this.report(problems.badReference(span, closed)),
    );
  }

  #documentationBehind(): string | undefined {
    return this.#documentation.behind(this.previousEnd(), this.atEnd() ? Infinity : this.LA(1).startOffset);
  }
}

const CLOSERS: ReadonlySet<TokenType> = new Set([t.RParen, t.RSquare, t.RCurly]);

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

/** A list without the room to grow that it was built with. */
function exact<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list.slice();
}

const NONE: readonly never[] = [];

/** The keyword that a word was meant to be: a slip of the fingers, or another language's word. */
function meantKeyword(word: string): BlockKeyword | undefined {
  const known = t.BLOCK_KEYWORDS.map((keyword) => ({ keyword, slips: distance(word.toLowerCase(), keyword) }));
  const [nearest] = known.sort((a, b) => a.slips - b.slips);
  return nearest!.slips <= (word.length > 4 ? 2 : 1) ? nearest!.keyword : SYNONYMS[word.toLowerCase()];
}

const SYNONYMS: Readonly<Record<string, BlockKeyword>> = {
  table: "model",
  entity: "model",
  class: "model",
  domain: "type",
  proc: "procedure",
};

/** The node with the documentation above, behind and inside of it. */
function documented<T extends TopLevel | Member>(node: T, above?: string, behind?: string, inside?: string): T {
  if (above === undefined && behind === undefined && inside === undefined) return node;
  const documentation = [above, inside, behind].filter((text) => text !== undefined).join("\n");
  return Object.assign(node, { documentation });
}
