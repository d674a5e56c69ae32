/**
 * What was written: one tree per file, as offsets into its text. Plain values, no parents, nothing resolved.
 *
 * Every node has a `span`. Comments and blank lines are not in the tree: `SourceFile.comments` holds them in order,
 * and the formatter finds blank lines in the text itself.
 */
import type { Span } from "./diagnostics/diagnostic.js";

/** A name as written. `User` */
export interface Name {
  readonly text: string;
  readonly span: Span;
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
export interface Block {
  readonly kind: "block";
  readonly keyword: BlockKeyword;
  readonly keywordSpan: Span;
  readonly name: Name;
  /** Names after `with`, in order. */
  readonly mixins: readonly Name[];
  readonly members: readonly Member[];
  /** Text of the `///` lines above and trailing, joined with newlines; absent when there are none. */
  readonly documentation?: string;
  readonly span: Span;
}

/** ``type Email = String @db.VarChar(320) @check(`…`)`` */
export interface TypeAlias {
  readonly kind: "alias";
  readonly keywordSpan: Span;
  readonly name: Name;
  readonly type: TypeReference;
  readonly attributes: readonly Attribute[];
  readonly documentation?: string;
  readonly span: Span;
}

export type Member = Field | Property | EnumValue | BlockAttribute | UnreadMember;

/** `email String @unique`. In an `attribute` block a parameter: `level Sensitivity`. */
export interface Field {
  readonly kind: "field";
  readonly name: Name;
  readonly type: TypeReference;
  readonly attributes: readonly Attribute[];
  readonly documentation?: string;
  readonly span: Span;
}

/**
 * `provider = "sqlite"` in a datasource, generator, extension, schema, role, sequence or partition. `value` is absent
 * for a word alone in a sequence or partition (`default`, `cycle`), and for `name =` with nothing after it, which was reported.
 */
export interface Property {
  readonly kind: "property";
  readonly name: Name;
  readonly value?: Expression;
  readonly documentation?: string;
  readonly span: Span;
}

/** `ADMIN @map("admin")` in an enum. */
export interface EnumValue {
  readonly kind: "value";
  readonly name: Name;
  readonly attributes: readonly Attribute[];
  readonly documentation?: string;
  readonly span: Span;
}

/** `@@index([email])` */
export interface BlockAttribute {
  readonly kind: "blockAttribute";
  readonly attribute: Attribute;
  readonly documentation?: string;
  readonly span: Span;
}

/**
 * A member with a syntax error, kept as written so that nothing is lost. It was reported; nobody else looks inside.
 * Nor is a member in the tree that its kind of block cannot hold: that was reported too.
 */
export interface UnreadMember {
  readonly kind: "unread";
  /** What it seems to declare: that the block has no such member need not be said again. */
  readonly name?: Name;
  readonly span: Span;
}

/** The written type of a field: ``String?``, ``Post[]``, `` `tsvector` ``, `Unsupported("box")`. */
export interface TypeReference {
  /** A name (`String`, `User`), SQL between backticks, or the text of `Unsupported("…")`. */
  readonly type:
    | { readonly kind: "name"; readonly name: Name }
    | { readonly kind: "sql"; readonly sql: SqlLiteral }
    | { readonly kind: "unsupported"; readonly text: string; readonly span: Span };
  readonly arity: "required" | "optional" | "list";
  readonly span: Span;
}

/** `@relation(fields: [authorId], references: [id])` or `@@index([a, b])`; `name.text` is without the at-signs. `db.VarChar` */
export interface Attribute {
  readonly name: Name;
  /** Absent when written without parentheses. */
  readonly args?: readonly Argument[];
  /** From the first at-sign to the closing parenthesis. */
  readonly span: Span;
}

/** `fields: [authorId]` or a positional value. */
export interface Argument {
  readonly name?: Name;
  readonly value: Expression;
  readonly span: Span;
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
export interface StringLiteral {
  readonly kind: "string";
  readonly value: string;
  readonly span: Span;
}

/** `-12.50`: kept as text, since no JavaScript number holds every BigInt and Decimal. */
export interface NumberLiteral {
  readonly kind: "number";
  readonly text: string;
  readonly span: Span;
}

/** `Cascade`, `true`, `User.id`: a word, or words joined by dots. Booleans are names here; meaning comes later. */
export interface NameExpression {
  readonly kind: "name";
  readonly text: string;
  readonly span: Span;
}

/** `[a, b(sort: Desc)]` */
export interface ListExpression {
  readonly kind: "list";
  readonly items: readonly Expression[];
  readonly span: Span;
}

/** `{ fillfactor: 70 }` */
export interface ObjectExpression {
  readonly kind: "object";
  readonly entries: readonly { readonly name: Name; readonly value: Expression }[];
  readonly span: Span;
}

/** `now()`, `title(sort: Desc)` */
export interface CallExpression {
  readonly kind: "call";
  readonly name: Name;
  readonly args: readonly Argument[];
  readonly span: Span;
}

/** SQL between backticks, dedented and with its escapes undone. `raw("…")` and `dbgenerated("…")` are calls here and become SQL when resolved. */
export interface SqlLiteral {
  readonly kind: "sql";
  /** Text and references in turn: `` `lower(${name})` `` is text `lower(`, reference `name`, text `)`. */
  readonly parts: readonly SqlPart[];
  readonly span: Span;
}

/** An expression with options, in the list of an index: `` `lower(${name})`(sort: Desc) `` */
export interface SqlCall {
  readonly kind: "sqlCall";
  readonly sql: SqlLiteral;
  readonly args: readonly Argument[];
  readonly span: Span;
}

export type SqlPart =
  | { readonly kind: "text"; readonly text: string }
  /** `${User.deletedAt}`: `text` is what stands in the braces. */
  | { readonly kind: "reference"; readonly text: string; readonly span: Span };
