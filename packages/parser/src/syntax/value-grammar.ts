/** The inner grammar: types, attributes and their arguments, values. */
import type { IToken, ParserMethod, TokenType } from "chevrotain";
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
import { RecoveringParser } from "./recovering-parser.js";
import { sqlParts } from "./sql-literal.js";
import { isPlain, stringValue } from "./string-literal.js";
import type { Span } from "../diagnostics/diagnostic.js";
import * as habits from "./habits.js";
import * as problems from "./syntax-problems.js";
import { singleQuotes } from "./text-problems.js";
import * as t from "./tokens.js";

export abstract class ValueGrammar extends RecoveringParser {
  // Types

  protected readonly typeReference = this.RULE("typeReference", (): TypeReference => {
    const first = this.LA(1);
    if (!this.RECORDING_PHASE && !this.is(1, t.Name) && !this.is(1, t.Sql)) return this.#mistakenType();
    if (!this.RECORDING_PHASE && t.beginsLine(first)) this.giveUp(this.unexpected("type"));
    const written = this.RECORDING_PHASE ? this.#recordType() : this.#type();
    const arity = this.arity();
    if (!this.RECORDING_PHASE) this.#checkType(first);
    return this.made(new TypeReference(this.file, first.startOffset, this.previousEnd(), written, arity));
  });

  #recordType(): TypeReference["written"] {
    return this.OR<TypeReference["written"]>([
      { ALT: () => this.#sqlType() },
      { ALT: () => this.SUBRULE(this.unsupported) },
      { ALT: () => this.CONSUME(t.Name).image },
    ]);
  }

  #type(): TypeReference["written"] {
    const { tokenType } = this.LA(1);
    if (tokenType === t.Sql) return this.#sqlType();
    return tokenType === t.Unsupported && this.is(2, t.LParen)
      ? this.SUBRULE(this.unsupported)
      : this.CONSUME(t.Name).image;
  }

  #sqlType(): WrittenType {
    return { kind: "sql", sql: this.sql(this.CONSUME(t.Sql)) };
  }

  private readonly unsupported = this.RULE("unsupported", (): WrittenType => {
    const first = this.CONSUME(t.Unsupported);
    this.CONSUME(t.LParen);
    const { value } = this.string(this.CONSUME(t.DoubleQuoted, { ERR_MSG: "unsupported" }));
    this.CONSUME(t.RParen, { ERR_MSG: '")"' });
    return { kind: "unsupported", text: value, span: this.spanFrom(first) };
  });

  private arity(): TypeReference["arity"] {
    if (this.RECORDING_PHASE) return this.#recordArity();
    const mark = this.LA(1);
    if (t.beginsLine(mark)) return "required";
    if (mark.tokenType === t.Question) return this.#optionalMark();
    return mark.tokenType === t.LSquare ? this.#listMark() : "required";
  }

  #recordArity(): TypeReference["arity"] {
    const marks = [{ ALT: () => this.#optionalMark() }, { ALT: () => this.#listMark() }];
    this.OPTION(() => this.OR2<TypeReference["arity"]>(marks));
    return "required";
  }

  #optionalMark(): "optional" {
    this.CONSUME(t.Question);
    return "optional";
  }

  #listMark(): "list" {
    this.CONSUME(t.LSquare);
    this.CONSUME(t.RSquare, { ERR_MSG: "bracket" });
    return "list";
  }

  /** What people write behind a type that belongs elsewhere. */
  #checkType(first: IToken): void {
    const token = this.LA(1);
    if (t.beginsLine(token) || token.tokenType === t.At) return;
    if (this.is(1, t.Question) && this.is(0, t.RSquare)) this.report(problems.optionalList(this.spanOf(this.skip())));
    else if (this.is(1, t.Question) || this.is(1, t.LSquare)) this.giveUp(problems.listOfLists(this.spanOf(token)));
    else if (this.is(1, t.LParen)) this.giveUp(problems.argumentsOfType(this.spanFrom(first), first.image));
    else if (this.is(1, t.Dot)) this.giveUp(problems.dottedType(this.spanOf(token)));
  }

  /** `[String]`, `[]String` and `"String"`, as other languages write types. */
  #mistakenType(): TypeReference {
    const first = this.LA(1);
    if (this.is(1, t.DoubleQuoted)) {
      const { value: text, span } = this.string(this.skip());
      this.report(problems.quotedType(span, text));
      return this.#typeNamed(text, span, span, "required");
    }
    const at = [t.LSquare, t.RSquare, t.Name].every((type, index) => this.is(index + 1, type)) ? 3 : 2;
    const isList = at === 3 || [t.LSquare, t.Name, t.RSquare].every((type, index) => this.is(index + 1, type));
    if (!isList) this.giveUp(this.unexpected("type"));
    const name = this.LA(at);
    for (let count = 0; count < 3; count++) this.skip();
    const span = this.spanFrom(first);
    this.report(problems.listBeforeType(span, name.image));
    return this.#typeNamed(name.image, this.spanOf(name), span, "list");
  }

  #typeNamed(text: string, at: Span, { start, end }: Span, arity: TypeReference["arity"]): TypeReference {
    const name = this.made(new Name(this.file, at.start, at.end, text));
    return this.made(new TypeReference(this.file, start, end, { kind: "name", name }, arity));
  }

  // Attributes and arguments

  protected attributes(): readonly Attribute[] {
    const list = this.beginList();
    if (this.RECORDING_PHASE) this.MANY(() => this.SUBRULE(this.attribute));
    else while (this.#attributeFollows()) this.addToList(this.SUBRULE(this.attribute));
    return this.endList(list) as readonly Attribute[];
  }

  #attributeFollows(): boolean {
    const { tokenType } = this.LA(1);
    return tokenType === t.At || (t.CLOSERS.has(tokenType) && this.#skipsCloserBeforeAttribute());
  }

  /** A closing bracket between the attributes of a line closes nothing, whatever it was meant for. */
  #skipsCloserBeforeAttribute(): boolean {
    const [closer, next] = [this.LA(1), this.LA(2)];
    if (next.tokenType !== t.At || t.beginsLine(closer) || t.beginsLine(next)) return false;
    this.report(problems.strayCloser(this.spanOf(this.skip()), closer.image));
    return true;
  }

  private readonly attribute = this.RULE("attribute", (): Attribute => this.attributeFrom(this.CONSUME(t.At)));

  /** What follows the at-signs of an attribute. */
  protected attributeFrom(first: IToken): Attribute {
    this.#skipCloserAfterAt();
    if (!this.RECORDING_PHASE && !this.isWordBeside(1)) this.giveUp(this.unexpected("attributeName"));
    const start = first.startOffset;
    const offset = this.LA(1).startOffset - start;
    const name = this.path();
    const args = this.#arguments();
    if (args === undefined && BARE.has(this.LA(1).tokenType)) this.#checkBareArguments(name);
    return this.made(new Attribute(this.file, start, this.previousEnd(), offset, name, args));
  }

  /** `@default "x"` */
  #checkBareArguments(name: string): void {
    const token = this.LA(1);
    if (!this.RECORDING_PHASE && !t.beginsLine(token)) this.giveUp(habits.bareArguments(this.spanOf(token), name));
  }

  /** `@} id`: the attribute goes on behind a bracket that closes nothing. */
  #skipCloserAfterAt(): void {
    if (this.RECORDING_PHASE || !t.CLOSERS.has(this.LA(1).tokenType)) return;
    if (t.beginsLine(this.LA(1)) || !this.isWordBeside(2)) return;
    const token = this.skip();
    this.report(problems.strayCloser(this.spanOf(token), token.image));
  }

  /** Undefined when no parenthesis opens on this line. */
  #arguments(): readonly Argument[] | undefined {
    if (this.RECORDING_PHASE) return this.OPTION(() => this.SUBRULE(this.arguments));
    const token = this.LA(1);
    return token.tokenType === t.LParen && !t.beginsLine(token) ? this.SUBRULE(this.arguments) : undefined;
  }

  private readonly arguments: ParserMethod<[], readonly Argument[]> = this.RULE("arguments", () =>
    this.bracketed(t.LParen, t.RParen, this.argument),
  );

  private readonly argument = this.RULE("argument", (): Argument => {
    const first = this.LA(1);
    const name = this.#argumentName();
    if (name !== undefined && !this.RECORDING_PHASE && !this.beginsValue(1)) {
      this.giveUp(problems.missingArgumentValue(name, this.spanOf(first)));
    }
    const value = this.SUBRULE(this.expression);
    if (name === undefined) return new PositionalArgument(value);
    return this.made(new NamedArgument(this.file, first.startOffset, this.previousEnd(), name, value));
  });

  #argumentName(): string | undefined {
    if (this.RECORDING_PHASE) return this.OPTION(() => this.#nameAndColon());
    const isNamed = this.is(1, t.Name) && (this.is(2, t.Colon) || this.is(2, t.Equals));
    return isNamed ? this.#nameAndColon() : undefined;
  }

  #nameAndColon(): string {
    const { image } = this.CONSUME(t.Name);
    this.#colon();
    return image;
  }

  #colon(): void {
    if (this.RECORDING_PHASE || !this.is(1, t.Equals)) this.CONSUME(t.Colon, { ERR_MSG: "colon" });
    else
      this.report(problems.wrongSeparator(this.spanOf(this.skip()), 'a name inside brackets is followed by ":"', ":"));
  }

  // Values

  protected readonly expression: ParserMethod<[], Expression> = this.RULE("expression", (): Expression => {
    if (!this.RECORDING_PHASE && !this.beginsValue(1)) this.giveUp(this.unexpected("value"));
    if (this.RECORDING_PHASE) return this.OR([...this.#values.values()].map((ALT) => ({ ALT })));
    const { tokenType } = this.LA(1);
    return this.#values.get(t.isWordType(tokenType) ? t.Name : tokenType)!();
  });

  /** The kinds of values, by the token that each begins with. */
  readonly #values: ReadonlyMap<TokenType, () => Expression> = new Map<TokenType, () => Expression>([
    [t.Name, () => this.SUBRULE(this.nameOrCall)],
    [t.DoubleQuoted, () => this.string(this.CONSUME(t.DoubleQuoted))],
    [t.LSquare, () => this.SUBRULE(this.list)],
    [t.Numeral, () => this.number(this.CONSUME(t.Numeral))],
    [t.Sql, () => this.SUBRULE(this.sqlOrCall)],
    [t.LCurly, () => this.SUBRULE(this.object)],
  ]);

  private readonly nameOrCall: ParserMethod<[], NameExpression | CallExpression> = this.RULE(
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

  private readonly sqlOrCall: ParserMethod<[], SqlLiteral | SqlCall> = this.RULE(
    "sqlOrCall",
    (): SqlLiteral | SqlCall => {
      const first = this.LA(1);
      const sql = this.sql(this.CONSUME(t.Sql));
      const args = this.#arguments();
      if (args === undefined) return sql;
      return this.made(new SqlCall(this.file, first.startOffset, this.previousEnd(), sql, args));
    },
  );

  private readonly list: ParserMethod<[], ListExpression> = this.RULE("list", (): ListExpression => {
    const first = this.LA(1);
    const items = this.bracketed(t.LSquare, t.RSquare, this.expression);
    return this.made(new ListExpression(this.file, first.startOffset, this.previousEnd(), items));
  });

  private readonly object: ParserMethod<[], ObjectExpression> = this.RULE("object", (): ObjectExpression => {
    const first = this.LA(1);
    const entries = this.bracketed(t.LCurly, t.RCurly, this.entry);
    return this.made(new ObjectExpression(this.file, first.startOffset, this.previousEnd(), entries));
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
    return this.made(new Name(this.file, span.start, span.end, text));
  }

  /** `db.VarChar`: names joined by dots without spaces. */
  private path(): string {
    const first = this.CONSUME(t.Name);
    if (this.RECORDING_PHASE) this.MANY(() => this.#pathPart());
    else if (!this.is(1, t.Dot)) return first.image;
    else while (this.is(1, t.Dot) && this.LA(1).startOffset === this.previousEnd()) this.#pathPart();
    return this.text.slice(first.startOffset, this.previousEnd());
  }

  #pathPart(): void {
    this.CONSUME(t.Dot);
    if (!this.RECORDING_PHASE && !this.isWordBeside(1)) this.giveUp(this.unexpected("namePart"));
    this.CONSUME2(t.Name);
  }

  // Words

  private string(token: IToken): StringLiteral {
    const { image, startOffset: start } = token;
    if (!image.startsWith('"')) this.report(singleQuotes(this.spanOf(token), image));
    const isClosed = image.length > 1 && /["'’”‘“]$/.test(image);
    const content = isClosed ? image.slice(1, -1) : image.slice(1);
    const value = isPlain(content)
      ? content
      : stringValue(content, this.span(start + 1, start + 1 + content.length), (place, text) =>
          this.report(problems.badEscape(place, text)),
        );
    return this.made(new StringLiteral(this.file, start, t.endOf(token), value));
  }

  private number(token: IToken): Expression {
    return this.made(new NumberLiteral(this.file, token.startOffset, t.endOf(token), token.image));
  }

  private sql(token: IToken): SqlLiteral {
    const span = this.spanOf(token);
    const isClosed = token.image.length > 1 && token.image.endsWith("`");
    const parts = this.RECORDING_PHASE
      ? []
      : sqlParts(this.text, span, isClosed, (place, closed) => this.report(problems.badReference(place, closed)));
    if (this.spans !== undefined) for (const part of parts) if (part.kind === "reference") this.spans.push(part.span);
    return this.made(new SqlLiteral(this.file, span.start, span.end, parts));
  }
}

/** What arguments begin with whose parentheses were forgotten. */
const BARE: ReadonlySet<TokenType> = new Set([t.DoubleQuoted, t.Numeral, t.LSquare]);
