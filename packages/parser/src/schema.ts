/**
 * The resolved schema: what the files mean, with every name looked up. Cross references are names (unique within their
 * map), never pointers, so that a Schema is a plain value. Everything keeps the span it came from.
 *
 * What a database would call things is already decided here (`dbName`), what it would store is not: that is `declare`.
 */
import type { Expression } from "./ast.js";
import type { Span } from "./diagnostics/diagnostic.js";
import type { ScalarType } from "./target.js";
import type { ColumnReference, Sql } from "./schema/sql.js";
import type { ColumnField, Default, Field, FieldType, SequenceOptions, Validation } from "./schema/field.js";
import type {
  BlockForeignKey,
  Check,
  Exclusion,
  Index,
  IndexItem,
  Key,
  Policy,
  Statistics,
  TableStatement,
} from "./schema/table-parts.js";

export type * from "./schema/sql.js";
export type * from "./schema/field.js";
export type * from "./schema/table-parts.js";

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
  /** The name as `@@map` says it, even where it is the declaration's own, or longer than the database keeps. */
  readonly mapped?: string;
  /** `@@schema("billing")`; undefined is the database's default namespace. */
  readonly namespace?: string;
  readonly documentation?: string;
  /** Whether comments stand right above it, none of which is documentation: Prisma gives it nobody else's then. */
  readonly isCommented?: true;
  /** `@@renamedFrom("old")`: the old database name, as written: `oldPlace` takes `schema.table` apart. */
  readonly renamedFrom?: { readonly name: string; readonly span: Span };
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

export interface Datasource {
  readonly name: string;
  /** Canonical: `postgresql` or `sqlite`. */
  readonly provider: string;
  readonly url?: ConnectionSetting;
  /** In place of `url`, for whoever changes the database. */
  readonly directUrl?: ConnectionSetting;
  readonly relationMode: "foreignKeys" | "prisma";
  /** `schemas = ["auth", "public"]` */
  readonly namespaces: readonly string[];
  readonly tableNames?: string;
  readonly columnNames?: string;
  readonly comments: boolean;
  readonly enumChecks: boolean;
  /** `now()`: so `@default(now())` is written in SQL, which Prisma writes CURRENT_TIMESTAMP. */
  readonly now?: "now()";
  /** What every foreign key does that does not say; absent means Prisma's defaults, which `ForeignKey` tells. */
  readonly referentialActions?: "NoAction";
  /** `written`: constraints that have no name in the schema have none in the database, where it lets them. */
  readonly constraintNames?: "written";
  readonly manage: "all" | "declared";
  /** `types = { DateTime: "timestamptz(3)" }`: native type text by scalar. */
  readonly types: Readonly<Partial<Record<ScalarType, string>>>;
  readonly documentation?: string;
  readonly isCommented?: true;
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
  readonly isCommented?: true;
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
  /** The mixins whose members it has, those of mixins included. */
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
    readonly mapped?: string;
    readonly documentation?: string;
    readonly lentDocumentation?: string;
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
  /** Its NOT NULLs are called after it, and not after the model. */
  readonly attached?: boolean;
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
