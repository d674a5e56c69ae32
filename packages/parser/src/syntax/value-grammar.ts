/** The inner grammar: types, attributes and their arguments, values. */
import {
  Attribute,
  CallExpression,
  ListExpression,
  Name,
  NamedArgument,
  NameExpression,
  NumberLiteral,
  ObjectExpression,
  PositionalArgument,
  SqlCall,
  SqlLiteral,
  StringLiteral,
  TypeReference,
  type Argument,
  type Expression,
  type WrittenType,
} from "../ast.js";
import { ArgumentRecovery } from "./argument-recovery.js";
import type { Recorder } from "./rule-runner.js";
import { sqlParts } from "./sql-literal.js";
import { isPlain, stringValue } from "./string-literal.js";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { wordBeforeSql } from "./habits.js";
import { quotedSql } from "./sql-habits.js";
import * as problems from "./syntax-problems.js";
import * as types from "./type-problems.js";
import { singleQuotes } from "./text-problems.js";
import * as t from "./tokens.js";
import type { Token, TokenType } from "./tokens.js";

export abstract class ValueGrammar extends ArgumentRecovery {
  // Types

  protected readonly typeReference = this.rule("typeReference", (): TypeReference => {
    const first = this.LA(1);
    if (!this.isRecording && !this.is(1, t.Name) && !this.is(1, t.Sql)) return this.#mistakenType();
    if (!this.isRecording && first.beginsLine) this.giveUp(this.unexpected("type"));
    const written = this.#type();
    if (!this.isRecording) this.checkWordsOfType();
    const arity = this.arity();
    if (!this.isRecording) this.#checkType(first);
    return this.made(new TypeReference(this.file, first.startOffset, this.previousEnd(), written, arity));
  });

  #type(): TypeReference["written"] {
    if (this.recorder !== undefined)
      return this.recorder.or<TypeReference["written"]>([
        () => this.#sqlType(),
        this.unsupported,
        () => this.#typeName(),
      ]);
    const { tokenType } = this.LA(1);
    if (tokenType === t.Sql) return this.#sqlType();
    return tokenType === t.Unsupported && this.is(2, t.LParen) ? this.unsupported() : this.#typeName();
  }

  #typeName(): string {
    return this.consume(t.Name).image;
  }

  #sqlType(): WrittenType {
    return { kind: "sql", sql: this.sql(this.consume(t.Sql)) };
  }

  private readonly unsupported = this.rule("unsupported", (): WrittenType => {
    const first = this.consume(t.Unsupported);
    this.consume(t.LParen);
    const { value } = this.string(this.consume(t.DoubleQuoted, "unsupported"));
    this.consume(t.RParen, '")"');
    return { kind: "unsupported", text: value, span: this.spanFrom(first) };
  });

  private arity(): TypeReference["arity"] {
    if (this.recorder !== undefined) return this.#recordArity(this.recorder);
    const mark = this.LA(1);
    if (mark.beginsLine) return "required";
    if (mark.tokenType === t.Question) return this.#optionalMark();
    return mark.tokenType === t.LSquare ? this.#listMark() : "required";
  }

  #recordArity(recorder: Recorder): TypeReference["arity"] {
    const marks = [() => this.#optionalMark(), () => this.#listMark()];
    recorder.option(() => recorder.or<TypeReference["arity"]>(marks));
    return "required";
  }

  #optionalMark(): "optional" {
    this.consume(t.Question);
    return "optional";
  }

  #listMark(): "list" {
    if (!this.isRecording) this.checkBracketsBehind();
    this.consume(t.LSquare);
    this.consume(t.RSquare, "bracket");
    return "list";
  }

  /** What people write behind a type that belongs elsewhere. */
  #checkType(first: Token): void {
    const token = this.LA(1);
    if (token.beginsLine || token.tokenType === t.At) return;
    if (this.is(1, t.Question) && this.is(0, t.RSquare)) this.report(types.optionalList(this.spanOf(this.skip())));
    else if (this.is(1, t.Question) || this.is(1, t.LSquare)) this.giveUp(types.listOfLists(this.spanOf(token)));
    else if (this.is(1, t.LParen)) this.giveUp(types.argumentsOfType(this.spanFrom(first), first.image));
    else if (this.is(1, t.Dot)) this.giveUp(types.dottedType(this.spanOf(token), this.LA(2).image));
    else if (this.is(1, t.Sql) && token.startOffset === this.previousEnd() && this.is(0, t.Name))
      this.giveUp(wordBeforeSql(this.spanOf(first), first.image));
  }

  /** `[String]`, `[]String` and `"String"`, as other languages write types. */
  #mistakenType(): TypeReference {
    const first = this.LA(1);
    if (this.is(1, t.DoubleQuoted)) {
      const token = this.skip();
      const [text, span] = [token.image.slice(1, -1), this.spanOf(token)];
      this.report(types.quotedType(span, text));
      return this.#typeNamed(text, span, span, "required");
    }
    const at = [t.LSquare, t.RSquare, t.Name].every((type, index) => this.is(index + 1, type)) ? 3 : 2;
    const isList = at === 3 || [t.LSquare, t.Name, t.RSquare].every((type, index) => this.is(index + 1, type));
    const name = this.LA(at);
    if (!isList || name.beginsLine) this.giveUp(this.unexpected("type"));
    for (let count = 0; count < 3; count++) this.skip();
    const span = this.spanFrom(first);
    this.report(types.listBeforeType(span, name.image));
    return this.#typeNamed(name.image, this.spanOf(name), span, "list");
  }

  #typeNamed(text: string, at: Span, { start, end }: Span, arity: TypeReference["arity"]): TypeReference {
    const name = this.made(new Name(this.file, at.start, at.end, text));
    return this.made(new TypeReference(this.file, start, end, { kind: "name", name }, arity));
  }

  // Attributes and arguments

  protected attributes(): readonly Attribute[] {
    const list = this.beginList();
    if (this.recorder !== undefined) this.recorder.many(() => this.attribute());
    else while (this.#attributeFollows()) this.addToList(this.attribute());
    return this.endList(list) as readonly Attribute[];
  }

  #attributeFollows(): boolean {
    const { tokenType } = this.LA(1);
    return tokenType === t.At || (t.CLOSERS.has(tokenType) && this.#skipsCloserBeforeAttribute());
  }

  /** A closing bracket between the attributes of a line closes nothing, whatever it was meant for. */
  #skipsCloserBeforeAttribute(): boolean {
    const [closer, next] = [this.LA(1), this.LA(2)];
    if (next.tokenType !== t.At || closer.beginsLine || next.beginsLine) return false;
    this.report(problems.strayCloser(this.spanOf(this.skip()), closer.image));
    return true;
  }

  private readonly attribute = this.rule("attribute", (): Attribute => this.attributeFrom(this.consume(t.At)));

  /** What follows the at-signs of an attribute. */
  protected attributeFrom(first: Token): Attribute {
    this.#skipCloserAfterAt();
    if (!this.isRecording && !this.isWordBeside(1)) this.giveUp(this.unexpected("attributeName"));
    const start = first.startOffset;
    const offset = this.LA(1).startOffset - start;
    const name = this.path();
    if (!this.isRecording && !this.LA(1).beginsLine) this.#checkArguments(first, name);
    const args = this.#arguments();
    return this.made(new Attribute(this.file, start, this.previousEnd(), offset, name, args));
  }

  /** What is wrong with the signs around them. */
  #checkArguments({ image }: Token, name: string): void {
    if (!this.is(1, t.LParen)) {
      if (!this.is(1, t.At)) this.checkBareArguments(image + name);
    } else if (!this.#areOneValue()) this.checkSqlOf(image + name);
  }

  /** Whether one plain value stands between the parentheses: looked at first, since it mostly is so. */
  #areOneValue(): boolean {
    return this.is(3, t.RParen) || this.is(2, t.RParen) || this.is(2, t.LSquare);
  }

  /** `@} id`: the attribute goes on behind a bracket that closes nothing. */
  #skipCloserAfterAt(): void {
    if (this.isRecording || !t.CLOSERS.has(this.LA(1).tokenType)) return;
    if (this.LA(1).beginsLine || !this.isWordBeside(2)) return;
    const token = this.skip();
    this.report(problems.strayCloser(this.spanOf(token), token.image));
  }

  /** Undefined when no parenthesis opens on this line. */
  #arguments(): readonly Argument[] | undefined {
    if (this.recorder !== undefined) return this.recorder.option(() => this.arguments());
    const token = this.LA(1);
    return token.tokenType === t.LParen && !token.beginsLine ? this.arguments() : undefined;
  }

  private readonly arguments: () => readonly Argument[] = this.rule("arguments", () =>
    this.bracketed(t.LParen, t.RParen, this.argument),
  );

  private readonly argument = this.rule("argument", (): Argument => {
    const first = this.LA(1);
    const name = this.#argumentName();
    if (name !== undefined && !this.isRecording) this.checkSqlOfArgument(name);
    if (name !== undefined && !this.isRecording && !this.beginsValue(1)) {
      this.giveUp(problems.missingArgumentValue(name, this.spanOf(first)));
    }
    const value = this.expression();
    if (name === undefined) return new PositionalArgument(value);
    return this.made(new NamedArgument(this.file, first.startOffset, this.previousEnd(), name, value));
  });

  #argumentName(): string | undefined {
    if (this.recorder !== undefined) return this.recorder.option(() => this.#nameAndColon());
    const isNamed = this.is(1, t.Name) && (this.is(2, t.Colon) || this.is(2, t.Equals) || this.#lacksColon());
    return isNamed ? this.#nameAndColon() : undefined;
  }

  #nameAndColon(): string {
    const { image } = this.consume(t.Name);
    this.#colon();
    return image;
  }

  /** Whether a word has its value behind it: a literal, or anything where it only names arguments: `start 1`, `for select`. */
  #lacksColon(): boolean {
    const { beginsLine, tokenType, startOffset } = this.LA(2);
    if (beginsLine) return false;
    if (tokenType === t.Numeral || tokenType === t.DoubleQuoted) return true;
    if (!ARGUMENT_WORDS.has(this.LA(1).image)) return false;
    return this.beginsValue(2) || (tokenType === t.LParen && startOffset > t.endOf(this.LA(1)));
  }

  /** Whether a colon alone is missing. */
  #hasValueBeside(): boolean {
    const { beginsLine, tokenType } = this.LA(1);
    if (tokenType === t.Colon || tokenType === t.Equals) return false;
    if (ARGUMENT_WORDS.has(this.LA(0).image)) return true;
    return !beginsLine && (tokenType === t.Numeral || tokenType === t.DoubleQuoted);
  }

  #colon(): void {
    if (!this.isRecording && this.#hasValueBeside())
      this.report(problems.missingColon(this.LA(0).image, this.found(), this.previousEnd()));
    else if (this.isRecording || !this.is(1, t.Equals)) this.consume(t.Colon, "colon");
    else
      this.report(problems.wrongSeparator(this.spanOf(this.skip()), 'a name inside brackets is followed by ":"', ":"));
  }

  // Values

  protected readonly expression: () => Expression = this.rule("expression", (): Expression => {
    if (!this.isRecording && !this.beginsValue(1)) this.giveUp(this.unexpected("value"));
    if (this.recorder !== undefined) return this.recorder.or([...this.#values.values()]);
    const { tokenType } = this.LA(1);
    return this.#values.get(t.isWordType(tokenType) ? t.Name : tokenType)!();
  });

  /** The kinds of values, by the token that each begins with. */
  readonly #values: ReadonlyMap<TokenType, () => Expression> = new Map<TokenType, () => Expression>([
    [t.Name, () => this.nameOrCall()],
    [t.DoubleQuoted, () => this.string(this.consume(t.DoubleQuoted))],
    [t.LSquare, () => this.list()],
    [t.Numeral, () => this.number(this.consume(t.Numeral))],
    [t.Sql, () => this.sqlOrCall()],
    [t.LCurly, () => this.object()],
  ]);

  private readonly nameOrCall: () => NameExpression | CallExpression = this.rule(
    "nameOrCall",
    (): NameExpression | CallExpression => {
      const first = this.LA(1);
      const name = this.path();
      const end = this.previousEnd();
      const args = this.#arguments();
      if (args === undefined) return this.made(new NameExpression(this.file, first.startOffset, end, name));
      return this.made(new CallExpression(this.file, first.startOffset, this.previousEnd(), name, args));
    },
  );

  private readonly sqlOrCall: () => SqlLiteral | SqlCall = this.rule("sqlOrCall", (): SqlLiteral | SqlCall => {
    const first = this.LA(1);
    const sql = this.sql(this.consume(t.Sql));
    const args = this.#arguments();
    if (args === undefined) return sql;
    return this.made(new SqlCall(this.file, first.startOffset, this.previousEnd(), sql, args));
  });

  private readonly listItem = (): Expression => {
    const item = this.expression();
    if (!this.isRecording) this.checkOptionsBehind();
    return item;
  };

  private readonly list: () => ListExpression = this.rule("list", (): ListExpression => {
    const first = this.LA(1);
    if (!this.isRecording) this.checkNameInList();
    const items = this.bracketed(t.LSquare, t.RSquare, this.listItem);
    return this.made(new ListExpression(this.file, first.startOffset, this.previousEnd(), items));
  });

  private readonly object: () => ObjectExpression = this.rule("object", (): ObjectExpression => {
    const first = this.LA(1);
    const entries = this.bracketed(t.LCurly, t.RCurly, this.entry);
    return this.made(new ObjectExpression(this.file, first.startOffset, this.previousEnd(), entries));
  });

  private readonly entry = this.rule("entry", (): { name: Name; value: Expression } => {
    const name = this.#key();
    this.#colon();
    return { name, value: this.expression() };
  });

  #key(): Name {
    if (this.isRecording || !this.is(1, t.DoubleQuoted)) return this.name(this.consume(t.Name, "key"));
    const { value: text, span } = this.string(this.skip());
    this.report(problems.quotedKey(span, text));
    return this.made(new Name(this.file, span.start, span.end, text));
  }

  /** `db.VarChar`: names joined by dots without spaces. */
  private path(): string {
    const first = this.consume(t.Name);
    if (this.recorder !== undefined) this.recorder.many(() => this.#pathPart());
    else if (!this.is(1, t.Dot)) return first.image;
    else while (this.is(1, t.Dot) && this.LA(1).startOffset === this.previousEnd()) this.#pathPart();
    return this.text.slice(first.startOffset, this.previousEnd());
  }

  #pathPart(): void {
    this.consume(t.Dot);
    if (!this.isRecording && !this.isWordBeside(1)) this.giveUp(this.unexpected("namePart"));
    this.consume(t.Name);
  }

  // Words

  private string(token: Token): StringLiteral {
    const { image, startOffset: start } = token;
    if (!image.startsWith('"')) this.report(this.#singleQuotes(token));
    const isClosed = image.length > 1 && /["'’”‘“]$/.test(image);
    const content = isClosed ? image.slice(1, -1) : image.slice(1);
    const value = isPlain(content)
      ? content
      : stringValue(content, this.span(start + 1, start + 1 + content.length), (place, text) =>
          this.report(problems.badEscape(place, text)),
        );
    return this.made(new StringLiteral(this.file, start, t.endOf(token), value));
  }

  /** Where SQL belongs it is SQL that lacks its backticks, and what names a function of the language is no string. */
  #singleQuotes(token: Token): Diagnostic {
    const span = this.spanOf(token);
    return quotedSql(span, token.image, this.text.slice(0, span.start)) ?? singleQuotes(span, token.image);
  }

  private number(token: Token): Expression {
    return this.made(new NumberLiteral(this.file, token.startOffset, t.endOf(token), token.image));
  }

  private sql(token: Token): SqlLiteral {
    const span = this.spanOf(token);
    const isClosed = token.image.length > 1 && token.image.endsWith("`");
    const parts = this.isRecording
      ? []
      : sqlParts(this.text, span, isClosed, (place, closed) => this.report(problems.badReference(place, closed)));
    if (this.spans !== undefined) for (const part of parts) if (part.kind === "reference") this.spans.push(part.span);
    return this.made(new SqlLiteral(this.file, span.start, span.end, parts));
  }
}

/** What names an argument and is no value. */
const ARGUMENT_WORDS: ReadonlySet<string> = new Set(
  "as by for from in on to using where fields references map name onDelete onUpdate".split(" "),
);
