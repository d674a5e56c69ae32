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
import { MoveBy } from "./ast/move.js";
import { Name, nameAt, type Node } from "./ast/node.js";
import type { Attribute, Expression, SqlLiteral } from "./ast/values.js";
import type { Span } from "./diagnostics/diagnostic.js";
import type { BLOCK_KEYWORDS } from "./syntax/tokens.js";

export { Name } from "./ast/node.js";
export * from "./ast/values.js";

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

export type BlockKeyword = (typeof BLOCK_KEYWORDS)[number];

/** `model User with Timestamps { … }`; `extension pg_trgm` (no braces: `members` is empty). */
export class Block implements Node {
  readonly kind = "block";
  /** Text of the `///` lines above and trailing, joined with newlines; absent when there are none. */
  readonly documentation?: string;
  /** Whether comments stand right above it, none of which is documentation. */
  readonly isCommented?: true;
  /** The first word behind the brace, where the block goes on in other lines: Prisma passes over it. */
  readonly behindBrace?: Span;

  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly keyword: BlockKeyword,
    readonly name: Name,
    /** Names after `with`, in order. */
    readonly mixins: readonly Name[],
    readonly members: readonly Member[],
  ) {}

  get span(): Span {
    return this;
  }
}

/** ``type Email = String @db.VarChar(320) @check(`…`)`` */
export class TypeAlias implements Node {
  readonly kind = "alias";
  readonly documentation?: string;
  readonly isCommented?: true;

  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly name: Name,
    readonly type: TypeReference,
    readonly attributes: readonly Attribute[],
  ) {}

  get span(): Span {
    return this;
  }
}

export type Member = Field | Property | EnumValue | BlockAttribute | UnreadMember;

/** `email String @unique`. In an `attribute` block a parameter: `level Sensitivity`. */
export class Field implements Node {
  readonly kind = "field";
  readonly documentation?: string;
  /** What stands above an attribute of the block before it, which Prisma takes for documentation of this. */
  readonly lentDocumentation?: string;
  /** Its attributes, as far as somebody asked for them. */
  private moved: readonly Attribute[] | undefined = undefined;

  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly nameText: string,
    readonly type: TypeReference,
    /** The attributes where they were read: those of the first field that has them in these words. */
    readonly list: readonly Attribute[],
    /** How far behind that place this field has them. */
    readonly by: number,
  ) {}

  get span(): Span {
    return this;
  }

  get name(): Name {
    return nameAt(this);
  }

  /** With its attributes where they stand. */
  toJSON(): object {
    const { kind, file, start, end, nameText, type, attributes, documentation } = this;
    return { kind, file, start, end, nameText, type, attributes, documentation };
  }

  get attributes(): readonly Attribute[] {
    return this.by === 0 ? this.list : (this.moved ??= movedBy(this.list, this.by));
  }

  /** One of its attributes, for whoever asks for no other. */
  attribute(at: number): Attribute {
    return this.moved?.[at] ?? this.list[at]!.movedBy(this.by);
  }
}

/**
 * `provider = "sqlite"` in a datasource, generator, extension, schema, role, sequence or partition. `value` is absent
 * for a word alone in a sequence or partition (`default`, `cycle`), and for `name =` with nothing after it, which was reported.
 */
export class Property implements Node {
  readonly kind = "property";
  readonly documentation?: string;

  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly name: Name,
    readonly value: Expression | undefined,
  ) {}

  get span(): Span {
    return this;
  }
}

/** `ADMIN @map("admin")` in an enum. */
export class EnumValue implements Node {
  readonly kind = "value";
  readonly documentation?: string;
  /** What stands above an attribute of the block before it, which Prisma takes for documentation of this. */
  readonly lentDocumentation?: string;

  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly name: Name,
    readonly attributes: readonly Attribute[],
  ) {}

  get span(): Span {
    return this;
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
  /** An attribute of the block, a statement, another block: no field was lost with it. */
  readonly isNoField?: true;
  readonly span: Span;
  /** It is not of this language: what is wrong with single characters there is no mistake of its own. */
  readonly rest?: Span;
  /** What the block declares that stands in its place. */
  readonly block?: Name;
}

/** The written type of a field: ``String?``, ``Post[]``, `` `tsvector` ``, `Unsupported("box")`. */
export class TypeReference implements Node {
  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    /** The text of a name that stands at the beginning, or what was written instead. */
    readonly written: string | WrittenType,
    readonly arity: "required" | "optional" | "list",
  ) {}

  get span(): Span {
    return this;
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

function movedBy(attributes: readonly Attribute[], by: number): readonly Attribute[] {
  const move = new MoveBy(by);
  return attributes.map((attribute) => attribute.moved(move));
}
