/** Attributes, their arguments and the values in these. One that is read once for many places is moved to each. */
import type { Span } from "../diagnostics/diagnostic.js";
import { Name, nameAt, Node } from "./node.js";

/** `@relation(fields: [authorId], references: [id])` or `@@index([a, b])`; `name.text` is without the at-signs. `db.VarChar` */
export class Attribute extends Node {
  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    /** Where the name stands, from the first at-sign. */
    readonly nameOffset: number,
    readonly nameText: string,
    private written: readonly Argument[] | undefined,
    /** As of a field. */
    private by = 0,
  ) {
    super();
  }

  /** Absent when written without parentheses. */
  get args(): readonly Argument[] | undefined {
    if (this.by !== 0) {
      const { by } = this;
      this.written = this.written?.map((argument) => argument.moved(by));
      this.by = 0;
    }
    return this.written;
  }

  /** The same behind the place where it was read. */
  moved(by: number): Attribute {
    const { file, start, end, nameOffset, nameText, written } = this;
    return new Attribute(file, start + by, end + by, nameOffset, nameText, written, by);
  }

  get name(): Name {
    const start = this.start + this.nameOffset;
    return new Name(this.file, start, start + this.nameText.length, this.nameText);
  }
}

export type Argument = NamedArgument | PositionalArgument;

/** `fields: [authorId]` */
export class NamedArgument extends Node {
  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly nameText: string,
    readonly value: Expression,
  ) {
    super();
  }

  get name(): Name {
    return nameAt(this);
  }

  moved(by: number): NamedArgument {
    return new NamedArgument(this.file, this.start + by, this.end + by, this.nameText, this.value.moved(by));
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

  moved(by: number): PositionalArgument {
    return new PositionalArgument(this.value.moved(by));
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
export class StringLiteral extends Node {
  readonly kind = "string";

  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly value: string,
  ) {
    super();
  }

  moved(by: number): StringLiteral {
    return new StringLiteral(this.file, this.start + by, this.end + by, this.value);
  }
}

/** `-12.50`: kept as text, since no JavaScript number holds every BigInt and Decimal. */
export class NumberLiteral extends Node {
  readonly kind = "number";

  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly text: string,
  ) {
    super();
  }

  moved(by: number): NumberLiteral {
    return new NumberLiteral(this.file, this.start + by, this.end + by, this.text);
  }
}

/** `Cascade`, `true`, `User.id`: a word, or words joined by dots. Booleans are names here; meaning comes later. */
export class NameExpression extends Node {
  readonly kind = "name";

  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly text: string,
  ) {
    super();
  }

  moved(by: number): NameExpression {
    return new NameExpression(this.file, this.start + by, this.end + by, this.text);
  }
}

/** `[a, b(sort: Desc)]` */
export class ListExpression extends Node {
  readonly kind = "list";

  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly items: readonly Expression[],
  ) {
    super();
  }

  moved(by: number): ListExpression {
    const items = this.items.map((item) => item.moved(by));
    return new ListExpression(this.file, this.start + by, this.end + by, items);
  }
}

/** `{ fillfactor: 70 }` */
export class ObjectExpression extends Node {
  readonly kind = "object";

  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly entries: readonly { readonly name: Name; readonly value: Expression }[],
  ) {
    super();
  }

  moved(by: number): ObjectExpression {
    const entries = this.entries.map(({ name, value }) => ({ name: name.moved(by), value: value.moved(by) }));
    return new ObjectExpression(this.file, this.start + by, this.end + by, entries);
  }
}

/** `now()`, `title(sort: Desc)` */
export class CallExpression extends Node {
  readonly kind = "call";

  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly nameText: string,
    readonly args: readonly Argument[],
  ) {
    super();
  }

  get name(): Name {
    return nameAt(this);
  }

  moved(by: number): CallExpression {
    const args = this.args.map((argument) => argument.moved(by));
    return new CallExpression(this.file, this.start + by, this.end + by, this.nameText, args);
  }
}

/** SQL between backticks, dedented and with its escapes undone. `raw("…")` and `dbgenerated("…")` are calls here and become SQL when resolved. */
export class SqlLiteral extends Node {
  readonly kind = "sql";

  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    /** Text and references in turn: `` `lower(${name})` `` is text `lower(`, reference `name`, text `)`. */
    readonly parts: readonly SqlPart[],
  ) {
    super();
  }

  moved(by: number): SqlLiteral {
    const parts = this.parts.map((part) => (part.kind === "text" ? part : { ...part, span: moved(part.span, by) }));
    return new SqlLiteral(this.file, this.start + by, this.end + by, parts);
  }
}

/** An expression with options, in the list of an index: `` `lower(${name})`(sort: Desc) `` */
export class SqlCall extends Node {
  readonly kind = "sqlCall";

  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly sql: SqlLiteral,
    readonly args: readonly Argument[],
  ) {
    super();
  }

  moved(by: number): SqlCall {
    const args = this.args.map((argument) => argument.moved(by));
    return new SqlCall(this.file, this.start + by, this.end + by, this.sql.moved(by), args);
  }
}

export type SqlPart =
  | { readonly kind: "text"; readonly text: string }
  /** `${User.deletedAt}`: `text` is what stands in the braces. */
  | { readonly kind: "reference"; readonly text: string; readonly span: Span };

const moved = ({ file, start, end }: Span, by: number): Span => ({ file, start: start + by, end: end + by });
