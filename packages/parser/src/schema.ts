/**
 * The resolved schema: what the files mean, with every name looked up. Cross references are names (unique within their
 * map), never pointers, so that a Schema is a plain value. Everything keeps the span it came from.
 *
 * What a database would call things is already decided here (`dbName`), what it would store is not: that is `declare`.
 */
import type { Expression } from "./ast.js";
import type { Span } from "./diagnostics/diagnostic.js";
import type { ReferentialAction, ScalarType } from "./target.js";

export interface Schema {
  readonly datasource: Datasource;
  readonly generators: readonly Generator[];
  readonly models: readonly Model[];
  readonly views: readonly View[];
  readonly enums: readonly Enum[];
  readonly compositeTypes: readonly CompositeType[];
  readonly aliases: readonly Alias[];
  readonly extensions: readonly Extension[];
  readonly namespaces: readonly Declared[];
  readonly roles: readonly Declared[];
  readonly sequences: readonly Sequence[];
  readonly partitions: readonly Partition[];
  /** `function`, `procedure`, `aggregate` and `native` blocks. */
  readonly statements: readonly Statement[];
  readonly attributeDeclarations: readonly AttributeDeclaration[];
}

/** What every top-level declaration has. */
export interface Declared {
  readonly name: string;
  /** The database's name for it: `@@map`, else the naming rule, else `name`. */
  readonly dbName: string;
  /** That name is written, even where it is the declaration's own. */
  readonly mapped?: boolean;
  /** `@@schema("billing")`; undefined is the database's default namespace. */
  readonly namespace?: string;
  readonly documentation?: string;
  /** `@@renamedFrom("old")`: the old database name, `schema.table` split at its dot. */
  readonly renamedFrom?: { readonly namespace?: string; readonly name: string; readonly span: Span };
  /** `@@comment("…")`: instead of the documentation. */
  readonly comment?: string;
  readonly deprecated?: string;
  /** Attributes declared by `attribute` blocks, handed to generators. */
  readonly custom: readonly CustomAttribute[];
  readonly grants: readonly Grant[];
  readonly owner?: string;
  /** `@@alter` statements, in order. */
  readonly alters: readonly Sql[];
  /** `@@dependsOn` names and every `${Name}` in its SQL, as names of declarations. */
  readonly dependsOn: readonly string[];
  readonly span: Span;
  readonly nameSpan: Span;
}

/** SQL of the schema with its references resolved. `planner` turns references into quoted names of the dialect. */
export interface Sql {
  readonly parts: readonly SqlPart[];
  readonly span: Span;
}

/** By the database's names. */
export interface ColumnReference {
  readonly namespace?: string;
  readonly table: string;
  readonly column: string;
}

export type SqlPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "column"; readonly column: string }
  | ({ readonly kind: "qualifiedColumn" } & ColumnReference)
  | { readonly kind: "table"; readonly namespace?: string; readonly table: string }
  /** `${value}` in the check of a type alias: the column that has the type, or VALUE of a domain. */
  | { readonly kind: "value" };

export interface Datasource {
  readonly name: string;
  /** Canonical: `postgresql` or `sqlite`. */
  readonly provider: string;
  readonly url?: ConnectionSetting;
  readonly directUrl?: ConnectionSetting;
  readonly shadowUrl?: ConnectionSetting;
  readonly relationMode: "foreignKeys" | "prisma";
  /** `schemas = ["auth", "public"]` */
  readonly namespaces: readonly string[];
  readonly tableNames?: string;
  readonly columnNames?: string;
  readonly comments: boolean;
  readonly enumChecks: boolean;
  /** `written`: constraints that have no name in the schema have none in the database, where it lets them. */
  readonly constraintNames?: "written";
  readonly manage: "all" | "declared";
  /** `types = { DateTime: "timestamptz(3)" }`: native type text by scalar. */
  readonly types: Readonly<Partial<Record<ScalarType, string>>>;
  readonly span: Span;
}

/** `env("DATABASE_URL")` or a literal. */
export type ConnectionSetting =
  { readonly env: string; readonly span: Span } | { readonly literal: string; readonly span: Span };

export interface Generator {
  readonly name: string;
  readonly provider: string;
  /** Every property but `provider`, evaluated. */
  readonly settings: Readonly<Record<string, SettingValue>>;
  readonly documentation?: string;
  readonly span: Span;
}

export type SettingValue = string | boolean | number | { readonly env: string } | readonly SettingValue[];

/** A table. */
export interface Model extends Declared {
  readonly kind: "model";
  /** Own fields, then those of its mixins in the order named. Relation fields included, as written. */
  readonly fields: readonly Field[];
  readonly primaryKey?: Key;
  readonly uniques: readonly Key[];
  readonly indexes: readonly Index[];
  readonly checks: readonly Check[];
  readonly exclusions: readonly Exclusion[];
  /** Those of no relation field. */
  readonly foreignKeys: readonly BlockForeignKey[];
  readonly policies: readonly Policy[];
  readonly rowSecurity?: { readonly enabled: boolean; readonly force: boolean; readonly span: Span };
  readonly triggers: readonly TableStatement[];
  readonly rules: readonly TableStatement[];
  readonly statistics: readonly Statistics[];
  readonly partitionBy?: {
    readonly by: "Range" | "List" | "Hash";
    readonly items: readonly IndexItem[];
    readonly span: Span;
  };
  readonly inherits: readonly string[];
  readonly ofType?: string;
  readonly options: TableOptions;
  /** `@@ignore`: no generated code; the table is managed. */
  readonly ignored: boolean;
  /** Written in the file, in the order of the file; used where Prisma's order matters. */
  readonly mixins: readonly string[];
}

export interface TableOptions {
  readonly unlogged: boolean;
  readonly storage: Readonly<Record<string, string>>;
  readonly tablespace?: string;
  readonly accessMethod?: string;
  /** `Default`, `Full`, `Nothing`, or an index name */
  readonly replicaIdentity?: string;
  readonly strict: boolean;
  readonly withoutRowid: boolean;
  /** ``@@virtual(`fts5(title, body)`)`` */
  readonly virtual?: Sql;
}

export type Field = ColumnField | RelationField;

interface FieldBase {
  readonly name: string;
  readonly documentation?: string;
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
  /** The name is written (`@map`), even where it is the field's own. */
  readonly mapped?: boolean;
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
      readonly native?: { readonly name: string; readonly args: readonly string[]; readonly span: Span };
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

export interface ForeignKey {
  /** Field names, not columns. */
  readonly fields: readonly string[];
  readonly references: readonly string[];
  /** As written; absent means Prisma's default (onDelete: SetNull when a field is optional, else Restrict; onUpdate: Cascade). */
  readonly onDelete?: ReferentialAction;
  readonly onUpdate?: ReferentialAction;
  readonly onDeleteColumns?: readonly string[];
  readonly match?: "Full" | "Simple";
  readonly deferrable?: "Immediate" | "Deferred";
  readonly notValid?: boolean;
  readonly enforced?: boolean;
  /** PostgreSQL 18: the last field is a range of time within those of the other. */
  readonly period?: boolean;
  /** `map:` */
  readonly dbName?: string;
  readonly comment?: string;
  readonly span: Span;
}

/** `@@foreignKey([customerId], to: Customer, references: [id])`: `to` is a model or partition. */
export interface BlockForeignKey extends ForeignKey {
  readonly to: string | TableOutside;
}

/** SQLite: a table by its own name, which may be in no schema. `references` are columns; none is its key, whatever that is. */
export interface TableOutside {
  readonly table: string;
}

/** What any constraint or index may carry. */
export interface ConstraintState {
  readonly comment?: string;
  readonly notValid?: boolean;
  readonly enforced?: boolean;
  readonly noInherit?: boolean;
  readonly deferrable?: "Immediate" | "Deferred";
  readonly span: Span;
}

/** How an index or unique key goes with those of partitions. */
interface InParts {
  /** Of a table with partitions: only those that say their part of it have one. */
  readonly only?: boolean;
  /** False: of a partition, and no part of the one of its table that it is like. */
  readonly attached?: boolean;
}

/** `@id`, `@@id`, `@unique` or `@@unique`. */
export interface Key extends ConstraintState, InParts {
  readonly items: readonly IndexItem[];
  /** `name:`, for generated clients. */
  readonly clientName?: string;
  /** `map:`; absent means the conventional name. */
  readonly dbName?: string;
  readonly renamedFrom?: string;
  /** PostgreSQL 18: the last field is a range of time, and no two overlap. */
  readonly period?: boolean;
  /** `@id`/`@unique` on a field rather than `@@`. */
  readonly onField: boolean;
  readonly clustered?: boolean;
  readonly where?: Sql;
  readonly include: readonly string[];
  readonly nullsDistinct?: boolean;
  /** `@unique`/`@@unique` with `constraint: true`: a UNIQUE constraint, not only a unique index. Absent: either agrees. */
  readonly constraint?: boolean;
  readonly storage: Readonly<Record<string, string>>;
  readonly tablespace?: string;
  /** SQLite: `onConflict: Replace` */
  readonly onConflict?: ConflictAction;
}

/** What SQLite does with a row that breaks a constraint. */
export type ConflictAction = "Rollback" | "Abort" | "Fail" | "Ignore" | "Replace";

export interface Index extends ConstraintState, InParts {
  readonly items: readonly IndexItem[];
  readonly dbName?: string;
  /** `BTree`, `Gin` … */
  readonly type?: string;
  readonly where?: Sql;
  readonly include: readonly string[];
  readonly nullsDistinct?: boolean;
  readonly clustered?: boolean;
  readonly storage: Readonly<Record<string, string>>;
  readonly tablespace?: string;
  /** Written `@@fulltext`. */
  readonly fulltext: boolean;
}

/** `title(sort: Desc)` or an expression. */
export interface IndexItem {
  readonly target:
    { readonly kind: "field"; readonly field: string } | { readonly kind: "expression"; readonly sql: Sql };
  readonly sort?: "Asc" | "Desc";
  readonly nulls?: "First" | "Last";
  /** `JsonbPathOps` or `raw("gin_trgm_ops")` as `{ raw }`. */
  readonly ops?: { readonly name: string } | { readonly raw: string };
  readonly collation?: string;
  readonly length?: string;
  /** `with: ` operator, in an exclusion. */
  readonly operator?: string;
}

export interface Check extends ConstraintState {
  readonly expression: Sql;
  readonly dbName?: string;
}

export interface Exclusion extends ConstraintState {
  readonly items: readonly IndexItem[];
  readonly include: readonly string[];
  readonly storage: Readonly<Record<string, string>>;
  readonly tablespace?: string;
  readonly type?: string;
  readonly where?: Sql;
  readonly dbName?: string;
}

export interface Policy {
  readonly name: string;
  readonly for: "All" | "Select" | "Insert" | "Update" | "Delete";
  readonly to: readonly string[];
  readonly permissive: boolean;
  readonly using?: Sql;
  readonly check?: Sql;
  readonly comment?: string;
  readonly span: Span;
}

/** A trigger or rule of one table: what follows its name and table in CREATE. */
export interface TableStatement {
  readonly name: string;
  readonly sql: Sql;
  readonly enabled?: "Always" | "Replica" | "Disabled";
  readonly comment?: string;
  readonly span: Span;
}

export interface Statistics {
  readonly items: readonly IndexItem[];
  readonly kinds: readonly string[];
  readonly dbName?: string;
  readonly span: Span;
}

export interface View extends Declared {
  readonly kind: "view";
  readonly fields: readonly Field[];
  /** Absent (and no `file`): the view is not managed, as in Prisma. */
  readonly sql?: Sql;
  /** `@@sql(file: "./daily.sql")`, until the caller has read it. */
  readonly file?: string;
  readonly materialized: boolean;
  readonly withData: boolean;
  readonly recursive: boolean;
  readonly checkOption?: "Local" | "Cascaded";
  readonly securityInvoker: boolean;
  readonly securityBarrier: boolean;
  readonly primaryKey?: Key;
  readonly uniques: readonly Key[];
  readonly indexes: readonly Index[];
  /** `instead of` triggers. */
  readonly triggers: readonly TableStatement[];
  readonly rules: readonly TableStatement[];
  /** Of a materialized view: storage, tablespace and access method. */
  readonly options: TableOptions;
  readonly ignored: boolean;
}

export interface Enum extends Declared {
  readonly values: readonly {
    readonly name: string;
    readonly dbName: string;
    readonly mapped?: boolean;
    readonly documentation?: string;
    readonly renamedFrom?: { readonly name: string; readonly span: Span };
    readonly span: Span;
    readonly deprecated?: string;
    readonly custom: readonly CustomAttribute[];
  }[];
}

export interface CompositeType extends Declared {
  readonly fields: readonly ColumnField[];
}

export interface Alias extends Declared {
  /** No value of it may be NULL. */
  readonly required?: { readonly name?: string; readonly comment?: string };
  readonly base: FieldType;
  readonly arity: "required" | "optional" | "list";
  readonly default?: Default;
  readonly checks: readonly Check[];
  readonly collation?: string;
  readonly validations: readonly Validation[];
  readonly ts?: { readonly type: string; readonly from?: string };
}

export interface Extension extends Declared {
  readonly version?: string;
  /** The namespace that its objects live in. */
  readonly installIn?: string;
}

export interface Sequence extends Declared, SequenceOptions {
  /** ``ownedBy = `${User.ticket}` ``: the column that it is dropped with, which it does not number. */
  readonly ownedBy?: ColumnReference;
}

export interface Partition extends Declared {
  /** The partitioned model, or a partition that is partitioned itself. */
  readonly of: string;
  readonly partitionBy?: Model["partitionBy"];
  /** Its own keys, indexes, checks and so on over the columns of the model. Absent when that is not known. */
  readonly table?: Model;
  /** Names of the columns that it says itself; the others are the model's. */
  readonly own: readonly string[];
  readonly bounds:
    | { readonly kind: "range"; readonly from: readonly Sql[]; readonly to: readonly Sql[] }
    | { readonly kind: "list"; readonly in: readonly Sql[] }
    | { readonly kind: "hash"; readonly modulus: string; readonly remainder: string }
    | { readonly kind: "default" };
}

/** An object declared by its own CREATE statement. */
export interface Statement extends Declared {
  readonly kind: "function" | "procedure" | "aggregate" | "native";
  /** Absent with `file`, until the caller has read it. */
  readonly sql?: Sql;
  readonly file?: string;
  readonly drop?: Sql;
}

export interface Grant {
  readonly privileges: readonly string[];
  /** Who gets it, or loses it. `public` is everyone, `current_user` the owner. */
  readonly to: readonly string[];
  /** Field names: only these columns. */
  readonly on: readonly string[];
  /** Field names: the sequences that number them, and nothing else. */
  readonly sequences: readonly string[];
  /** The roles may grant it to others. */
  readonly grantable?: boolean;
  /** Who gives it, if not the owner. */
  readonly by?: string;
  /** `@@revoke`: taken from who has it from the start. */
  readonly revoked?: boolean;
  readonly span: Span;
}

export interface AttributeDeclaration extends Declared {
  readonly params: readonly {
    readonly name: string;
    readonly type: string;
    readonly arity: "required" | "optional" | "list";
  }[];
}

export interface CustomAttribute {
  readonly name: string;
  readonly args: Readonly<Record<string, Expression>>;
  readonly span: Span;
}
