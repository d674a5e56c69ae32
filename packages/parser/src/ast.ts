/**
 * What was written: one tree per file, as offsets into its text. Plain values, no parents, nothing resolved.
 *
 * Every node has a `span`. Comments and blank lines are not in the tree: `SourceFile.comments` holds them in order,
 * and the formatter finds blank lines in the text itself.
 *
 * A node is itself the place where it stands, and the names that a tree has most of are made when somebody asks for
 * them: they follow from the place of what they name. Objects for both were half of what reading leaves in memory, all
 * of which the garbage collector has to move.
 */
import type { Span } from "./diagnostics/diagnostic.js";

/** Each class sets all of its own properties: a constructor that many classes share would be slow for every one of them. */
abstract class Node implements Span {
  abstract readonly file: string;
  abstract readonly start: number;
  abstract readonly end: number;

  get span(): Span {
    return this;
  }
}

/** The name that a node begins with. */
const nameAt = ({ file, start, nameText }: Span & { readonly nameText: string }): Name =>
  new Name(file, start, start + nameText.length, nameText);

/** A name as written. `User` */
export class Name extends Node {
  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly text: string,
  ) {
    super();
  }
}

/** One parsed file. A file with syntax errors still has every block and member that could be read. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly TopLevel[];
  readonly comments: readonly Comment[];
  /** Text between blocks that could not be read, in order. It was reported. */
  readonly unread: readonly UnreadBlock[];
}

/** Text that should have been a block. `name` is what it seems to declare: that a name is unknown need not be said again. */
export interface UnreadBlock {
  readonly kind: "unread";
  readonly name?: Name;
  readonly span: Span;
  /** Where it stopped making sense, up to its end: what is wrong with single characters there is no mistake of its own. */
  readonly rest?: Span;
}

/** `// note`, `/* note *\/` or `/// documentation` (all spellings are kept, for the formatter). */
export interface Comment {
  readonly kind: "line" | "block" | "documentation";
  readonly span: Span;
}

export type TopLevel = Block | TypeAlias;

export type BlockKeyword =
  | "datasource"
  | "generator"
  | "model"
  | "view"
  | "enum"
  | "type"
  | "mixin"
  | "attribute"
  | "extension"
  | "schema"
  | "role"
  | "sequence"
  | "partition"
  | "function"
  | "procedure"
  | "aggregate"
  | "native";

/** `model User with Timestamps { … }`; `extension pg_trgm` (no braces: `members` is empty). */
export class Block extends Node {
  readonly kind = "block";
  /** Text of the `///` lines above and trailing, joined with newlines; absent when there are none. */
  readonly documentation?: string;

  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly keyword: BlockKeyword,
    readonly keywordSpan: Span,
    readonly name: Name,
    /** Names after `with`, in order. */
    readonly mixins: readonly Name[],
    readonly members: readonly Member[],
  ) {
    super();
  }
}

/** ``type Email = String @db.VarChar(320) @check(`…`)`` */
export class TypeAlias extends Node {
  readonly kind = "alias";
  readonly documentation?: string;

  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly keywordSpan: Span,
    readonly name: Name,
    readonly type: TypeReference,
    readonly attributes: readonly Attribute[],
  ) {
    super();
  }
}

export type Member = Field | Property | EnumValue | BlockAttribute | UnreadMember;

/** `email String @unique`. In an `attribute` block a parameter: `level Sensitivity`. */
export class Field extends Node {
  readonly kind = "field";
  readonly documentation?: string;

  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly nameText: string,
    readonly type: TypeReference,
    readonly attributes: readonly Attribute[],
  ) {
    super();
  }

  get name(): Name {
    return nameAt(this);
  }
}

/**
 * `provider = "sqlite"` in a datasource, generator, extension, schema, role, sequence or partition. `value` is absent
 * for a word alone in a sequence or partition (`default`, `cycle`), and for `name =` with nothing after it, which was reported.
 */
export class Property extends Node {
  readonly kind = "property";
  readonly documentation?: string;

  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly name: Name,
    readonly value: Expression | undefined,
  ) {
    super();
  }
}

/** `ADMIN @map("admin")` in an enum. */
export class EnumValue extends Node {
  readonly kind = "value";
  readonly documentation?: string;

  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly name: Name,
    readonly attributes: readonly Attribute[],
  ) {
    super();
  }
}

/** `@@index([email])` */
export class BlockAttribute {
  readonly kind = "blockAttribute";
  readonly documentation?: string;

  constructor(readonly attribute: Attribute) {}

  get span(): Span {
    return this.attribute.span;
  }
}

/**
 * A member with a syntax error, kept as written so that nothing is lost. It was reported; nobody else looks inside.
 * Nor is a member in the tree that its kind of block cannot hold: that was reported too.
 */
export interface UnreadMember {
  readonly kind: "unread";
  /** What it seems to declare: that the block has no such member need not be said again. */
  readonly name?: Name;
  /** It begins with `@@` and declares nothing. */
  readonly isAttribute?: true;
  readonly span: Span;
  /** It is not of this language: what is wrong with single characters there is no mistake of its own. */
  readonly rest?: Span;
  /** What the block declares that stands in its place. */
  readonly block?: Name;
}

/** The written type of a field: ``String?``, ``Post[]``, `` `tsvector` ``, `Unsupported("box")`. */
export class TypeReference extends Node {
  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    /** The text of a name that stands at the beginning, or what was written instead. */
    readonly written: string | WrittenType,
    readonly arity: "required" | "optional" | "list",
  ) {
    super();
  }

  get type(): WrittenType {
    const { file, start, written } = this;
    if (typeof written !== "string") return written;
    return { kind: "name", name: new Name(file, start, start + written.length, written) };
  }
}

/** A name (`String`, `User`), SQL between backticks, or the text of `Unsupported("…")`. */
export type WrittenType =
  | { readonly kind: "name"; readonly name: Name }
  | { readonly kind: "sql"; readonly sql: SqlLiteral }
  | { readonly kind: "unsupported"; readonly text: string; readonly span: Span };

/** `@relation(fields: [authorId], references: [id])` or `@@index([a, b])`; `name.text` is without the at-signs. `db.VarChar` */
export class Attribute extends Node {
  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    /** Where the name stands, from the first at-sign. */
    readonly nameOffset: number,
    readonly nameText: string,
    /** Absent when written without parentheses. */
    readonly args: readonly Argument[] | undefined,
  ) {
    super();
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
}

export type SqlPart =
  | { readonly kind: "text"; readonly text: string }
  /** `${User.deletedAt}`: `text` is what stands in the braces. */
  | { readonly kind: "reference"; readonly text: string; readonly span: Span };
