/** Attributes, their arguments and the values in these. One that is read once for many places is moved to each. */
import type { Span } from "../diagnostics/diagnostic.js";
import { MoveBy, MoveOn, type Move } from "./move.js";
import { Name, nameAt, type Node } from "./node.js";

/** `@relation(fields: [authorId], references: [id])` or `@@index([a, b])`; `name.text` is without the at-signs. `db.VarChar` */
export class Attribute implements Node {
  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    /** Where the name stands, from the first at-sign. */
    readonly nameOffset: number,
    readonly nameText: string,
    private written: readonly Argument[] | undefined,
    /** The one that was read of all that say the same but for their strings, and the way from there to here. */
    readonly from?: Attribute,
    readonly move?: Move,
  ) {}

  get span(): Span {
    return this;
  }

  /** Absent when written without parentheses. Those of an attribute that was not read itself are made when somebody asks for them. */
  get args(): readonly Argument[] | undefined {
    const { from, move } = this;
    return from === undefined ? this.written : (this.written ??= movedArguments(from.written, move!));
  }

  /** For whoever asks what they are, but neither where they stand nor what their strings say. */
  get argsAsRead(): readonly Argument[] | undefined {
    return (this.from ?? this).written;
  }

  /** With its arguments where they stand. */
  toJSON(): object {
    const { file, start, end, nameOffset, nameText, args } = this;
    return { file, start, end, nameOffset, nameText, args };
  }

  get name(): Name {
    const start = this.start + this.nameOffset;
    return new Name(this.file, start, start + this.nameText.length, this.nameText);
  }

  movedBy(by: number): Attribute {
    return by === 0 ? this : this.moved(new MoveBy(by));
  }

  moved(move: Move): Attribute {
    const { file, start, end, nameOffset, nameText, from = this } = this;
    const all = this.move === undefined ? move : new MoveOn(this.move, move);
    return new Attribute(file, move.place(start), move.place(end), nameOffset, nameText, undefined, from, all);
  }
}

const movedArguments = (args: readonly Argument[] | undefined, move: Move): readonly Argument[] | undefined =>
  args?.map((argument) => argument.moved(move));

export type Argument = NamedArgument | PositionalArgument;

/** `fields: [authorId]` */
export class NamedArgument implements Node {
  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly nameText: string,
    readonly value: Expression,
  ) {}

  get span(): Span {
    return this;
  }

  get name(): Name {
    return nameAt(this);
  }

  moved(move: Move): NamedArgument {
    return new NamedArgument(
      this.file,
      move.place(this.start),
      move.place(this.end),
      this.nameText,
      this.value.moved(move),
    );
  }
}

/** `[authorId]`: it stands where its value stands. */
export class PositionalArgument {
  constructor(readonly value: Expression) {}

  get name(): undefined {
    return undefined;
  }

  get nameText(): undefined {
    return undefined;
  }

  get span(): Span {
    return this.value.span;
  }

  moved(move: Move): PositionalArgument {
    return new PositionalArgument(this.value.moved(move));
  }
}

export type Expression =
  | StringLiteral
  | NumberLiteral
  | NameExpression
  | ListExpression
  | ObjectExpression
  | CallExpression
  | SqlLiteral
  | SqlCall;

/** `"text"`: `value` has the escapes undone. */
export class StringLiteral implements Node {
  readonly kind = "string";

  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly value: string,
  ) {}

  get span(): Span {
    return this;
  }

  moved(move: Move): StringLiteral {
    return new StringLiteral(this.file, move.place(this.start), move.place(this.end), move.text(this));
  }
}

/** `-12.50`: kept as text, since no JavaScript number holds every BigInt and Decimal. */
export class NumberLiteral implements Node {
  readonly kind = "number";

  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly text: string,
  ) {}

  get span(): Span {
    return this;
  }

  moved(move: Move): NumberLiteral {
    return new NumberLiteral(this.file, move.place(this.start), move.place(this.end), this.text);
  }
}

/** `Cascade`, `true`, `User.id`: a word, or words joined by dots. Booleans are names here; meaning comes later. */
export class NameExpression implements Node {
  readonly kind = "name";

  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly text: string,
  ) {}

  get span(): Span {
    return this;
  }

  moved(move: Move): NameExpression {
    return new NameExpression(this.file, move.place(this.start), move.place(this.end), this.text);
  }
}

/** `[a, b(sort: Desc)]` */
export class ListExpression implements Node {
  readonly kind = "list";

  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly items: readonly Expression[],
  ) {}

  get span(): Span {
    return this;
  }

  moved(move: Move): ListExpression {
    const items = this.items.map((item) => item.moved(move));
    return new ListExpression(this.file, move.place(this.start), move.place(this.end), items);
  }
}

/** `{ fillfactor: 70 }` */
export class ObjectExpression implements Node {
  readonly kind = "object";

  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly entries: readonly { readonly name: Name; readonly value: Expression }[],
  ) {}

  get span(): Span {
    return this;
  }

  moved(move: Move): ObjectExpression {
    const entries = this.entries.map(({ name, value }) => ({ name: name.moved(move), value: value.moved(move) }));
    return new ObjectExpression(this.file, move.place(this.start), move.place(this.end), entries);
  }
}

/** `now()`, `title(sort: Desc)` */
export class CallExpression implements Node {
  readonly kind = "call";

  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly nameText: string,
    readonly args: readonly Argument[],
  ) {}

  get span(): Span {
    return this;
  }

  get name(): Name {
    return nameAt(this);
  }

  moved(move: Move): CallExpression {
    const args = this.args.map((argument) => argument.moved(move));
    return new CallExpression(this.file, move.place(this.start), move.place(this.end), this.nameText, args);
  }
}

/** SQL between backticks, dedented and with its escapes undone. `raw("…")` and `dbgenerated("…")` are calls here and become SQL when resolved. */
export class SqlLiteral implements Node {
  readonly kind = "sql";

  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    /** Text and references in turn: `` `lower(${name})` `` is text `lower(`, reference `name`, text `)`. */
    readonly parts: readonly SqlPart[],
  ) {}

  get span(): Span {
    return this;
  }

  moved(move: Move): SqlLiteral {
    const parts = this.parts.map((part) => (part.kind === "text" ? part : { ...part, span: moved(part.span, move) }));
    return new SqlLiteral(this.file, move.place(this.start), move.place(this.end), parts);
  }
}

/** An expression with options, in the list of an index: `` `lower(${name})`(sort: Desc) `` */
export class SqlCall implements Node {
  readonly kind = "sqlCall";

  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly sql: SqlLiteral,
    readonly args: readonly Argument[],
  ) {}

  get span(): Span {
    return this;
  }

  moved(move: Move): SqlCall {
    const args = this.args.map((argument) => argument.moved(move));
    return new SqlCall(this.file, move.place(this.start), move.place(this.end), this.sql.moved(move), args);
  }
}

export type SqlPart =
  | { readonly kind: "text"; readonly text: string }
  /** `${User.deletedAt}`: `text` is what stands in the braces. */
  | { readonly kind: "reference"; readonly text: string; readonly span: Span };

const moved = ({ file, start, end }: Span, move: Move): Span => ({
  file,
  start: move.place(start),
  end: move.place(end),
});
