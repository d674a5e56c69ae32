/** Fields, as they are resolved. */
import type { Span } from "../diagnostics/diagnostic.js";
import type { ScalarType } from "../target.js";
import type { Sql } from "./sql.js";
import type { Check, ConflictAction, ForeignKey } from "./table-parts.js";
import type { CustomAttribute } from "../schema.js";

export type Field = ColumnField | RelationField;

interface FieldBase {
  readonly name: string;
  readonly documentation?: string;
  /** Documentation of an attribute of the block, which Prisma gives to the field behind it. */
  readonly lentDocumentation?: string;
  /** `@comment("…")`: instead of the documentation. */
  readonly comment?: string;
  readonly deprecated?: string;
  readonly custom: readonly CustomAttribute[];
  /** The name of the field is what it begins with. */
  readonly span: Span;
  readonly typeSpan: Span;
  /** `@ignore` */
  readonly ignored: boolean;
  /** The mixin that it came from. */
  readonly mixin?: string;
}

/** A field that is a column. */
export interface ColumnField extends FieldBase {
  readonly kind: "column";
  readonly dbName: string;
  /** The name as `@map` says it, even where it is the field's own, or longer than the database keeps. */
  readonly mapped?: string;
  readonly type: FieldType;
  readonly arity: "required" | "optional" | "list";
  readonly default?: Default;
  readonly updatedAt: boolean;
  readonly generated?: { readonly expression: Sql; readonly stored: boolean };
  readonly identity?: Identity;
  readonly checks: readonly Check[];
  readonly renamedFrom?: { readonly name: string; readonly span: Span };
  readonly backfill?: Sql;
  readonly using?: { readonly up?: Sql; readonly down?: Sql };
  readonly notNull?: {
    readonly name?: string;
    readonly comment?: string;
    readonly notValid: boolean;
    readonly noInherit?: boolean;
    /** Of a column that a child table has of its own: the NOT NULL is its parent's alone. */
    readonly inherited?: boolean;
    /** SQLite: false leaves NOT NULL out of a column of the primary key. */
    readonly enforced?: boolean;
    readonly onConflict?: ConflictAction;
  };
  /** `@inherited`: the column is a parent's, and this is what the child has of it. */
  readonly inherited?: boolean;
  readonly collation?: string;
  readonly storage?: string;
  readonly compression?: string;
  readonly statistics?: number;
  /** `@ts("UserSettings", from: "./settings")` */
  readonly ts?: { readonly type: string; readonly from?: string };
  readonly validations: readonly Validation[];
}

export type FieldType =
  /** `native` is `@db.VarChar(20)`, when written. */
  | {
      readonly kind: "scalar";
      readonly scalar: ScalarType;
      readonly native?: { readonly name: string; readonly args: readonly string[] };
    }
  | { readonly kind: "enum"; readonly enum: string }
  | { readonly kind: "composite"; readonly composite: string }
  /** A type alias (`type Email = String …`): on PostgreSQL a domain. Its base is in `Schema.aliases`. */
  | { readonly kind: "alias"; readonly alias: string }
  /** `` `tsvector` `` or `Unsupported("tsvector")` */
  | { readonly kind: "native"; readonly sql: string; readonly unsupported: boolean };

export type Default =
  | { readonly kind: "literal"; readonly value: LiteralValue; readonly span: Span }
  | { readonly kind: "list"; readonly values: readonly LiteralValue[]; readonly span: Span }
  /** `cuid()`, `uuid(7)`, `nanoid(12)`, `ulid()`, `now()`, `autoincrement()`, `auto()`, `sequence()`: the arguments as written. */
  | {
      readonly kind: "function";
      readonly name: string;
      readonly args: readonly string[];
      /** Of `autoincrement(sequence: "tickets_seq")`, where it says any. */
      readonly owned?: OwnedSequence;
      readonly span: Span;
    }
  /** Backticks or `dbgenerated("…")`; `dbgenerated()` without text has no `sql`. */
  | { readonly kind: "sql"; readonly sql?: Sql; readonly dbgenerated: boolean; readonly span: Span };

/** Numbers stay text. An enum value is its name in the schema. */
export type LiteralValue =
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "enum"; readonly value: string };

export interface Identity extends OwnedSequence {
  readonly always: boolean;
}

/** How a sequence numbers. */
export interface SequenceOptions {
  readonly start?: string;
  readonly increment?: string;
  readonly min?: string;
  readonly max?: string;
  readonly cache?: string;
  readonly cycle?: boolean;
  /** `SmallInt`, `Int`, `BigInt` */
  readonly type?: string;
}

/** The sequence behind a column; its name where it is not the usual one. */
export interface OwnedSequence extends SequenceOptions {
  readonly sequence?: string;
}

/** `@length(1, 80)`, `@regex("…")`, `@email`, `@url`, `@gt(0)` …; `db` asks for a CHECK as well. */
export interface Validation {
  readonly rule: "length" | "regex" | "email" | "url" | "gt" | "gte" | "lt" | "lte";
  readonly args: readonly (string | undefined)[];
  readonly db: boolean;
  readonly span: Span;
}

/** `author User @relation(fields: [authorId], references: [id])` or its other side. */
export interface RelationField extends FieldBase {
  readonly kind: "relation";
  /** The model at the other end. */
  readonly model: string;
  readonly arity: "required" | "optional" | "list";
  /** The name of the field at the other end; every relation has two fields. */
  readonly opposite: string;
  /** Prisma's name of the relation: written, or `AToB`. */
  readonly relationName: string;
  /** Present on the side that holds the foreign key. */
  readonly foreignKey?: ForeignKey;
  /** Both sides are lists without fields: a join table holds it. */
  readonly manyToMany: boolean;
  /** Whether `@relation` had a name. */
  readonly named: boolean;
}
