/** What a table has beside its columns, as it is resolved. */
import type { Span } from "../diagnostics/diagnostic.js";
import type { ReferentialAction } from "../target.js";
import type { Sql } from "./sql.js";

export interface ForeignKey {
  /** Field names, not columns. */
  readonly fields: readonly string[];
  readonly references: readonly string[];
  /** As written, or as the datasource has it; absent means Prisma's default (onDelete: SetNull when a field is optional, else Restrict; onUpdate: Cascade). */
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
  /** Of a partition: the name of the one that it is a part of; false: it is a part of none. */
  readonly attached?: string | false;
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
