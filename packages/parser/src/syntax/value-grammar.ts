/** The inner grammar: types, attributes and their arguments, values. */
import type { IToken, ParserMethod } from "chevrotain";
import type {
  Argument,
  Attribute,
  CallExpression,
  Expression,
  ListExpression,
  Name,
  NameExpression,
  ObjectExpression,
  SqlCall,
  SqlLiteral,
  StringLiteral,
  TypeReference,
} from "../ast.js";
import { exact } from "./exact.js";
import { RecoveringParser } from "./recovering-parser.js";
import { sqlLiteral } from "./sql-literal.js";
import { stringValue } from "./string-literal.js";
import * as problems from "./syntax-problems.js";
import { singleQuotes } from "./text-problems.js";
import * as t from "./tokens.js";

export abstract class ValueGrammar extends RecoveringParser {
  // Types

  protected readonly typeReference = this.RULE("typeReference", (): TypeReference => {
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

  protected attributes(): readonly Attribute[] {
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
    if (!t.CLOSERS.has(closer.tokenType) || next.tokenType !== t.At) return false;
    if (t.beginsLine(closer) || t.beginsLine(next)) return false;
    this.report(problems.strayCloser(this.spanOf(this.skip()), closer.image));
    return true;
  }

  private readonly attribute = this.RULE("attribute", (): Attribute => this.attributeFrom(this.CONSUME(t.At)));

  /** What follows the at-signs of an attribute. */
  protected attributeFrom(first: IToken): Attribute {
    this.#skipCloserAfterAt();
    if (!this.RECORDING_PHASE && !this.isWordBeside(1)) this.giveUp(this.unexpected("attributeName"));
    const name = this.path();
    if (!this.RECORDING_PHASE && !this.#opensArguments()) return { name, span: this.spanFrom(first) };
    let args: readonly Argument[] = [];
    this.optional(1, true, () => (args = this.SUBRULE(this.arguments)));
    return { name, args, span: this.spanFrom(first) };
  }

  /** `@} id`: the attribute goes on behind a bracket that closes nothing. */
  #skipCloserAfterAt(): void {
    if (this.RECORDING_PHASE || !t.CLOSERS.has(this.LA(1).tokenType)) return;
    if (t.beginsLine(this.LA(1)) || !this.isWordBeside(2)) return;
    const token = this.skip();
    this.report(problems.strayCloser(this.spanOf(token), token.image));
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

  protected readonly expression: ParserMethod<[], Expression> = this.RULE("expression", (): Expression => {
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

  private string(token: IToken): StringLiteral {
    const span = this.spanOf(token);
    if (token.image.startsWith("'")) this.report(singleQuotes(span, token.image));
    const isClosed = token.image.length > 1 && /["']$/.test(token.image);
    const content = isClosed ? token.image.slice(1, -1) : token.image.slice(1);
    const inside = { ...span, start: span.start + 1 };
    const value = stringValue(content, inside, (place, text) => this.report(problems.badEscape(place, text)));
    return { kind: "string", value, span };
  }

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
}
