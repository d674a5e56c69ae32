/**
 * What a database has, as plain values: names, never pointers. *Declared* when made from a Schema, *live* when
 * introspected. Both dialects fill the same type; what a database does not know stays absent.
 *
 * SQL text is as the engine prints it where that is known, otherwise as it was written: whether two texts mean the same
 * is a doubt for the engine (`doubt.ts`), never settled by looking at them.
 */

/** A database's name for something. `namespace` is absent on SQLite and always present on PostgreSQL. */
export interface QualifiedName {
  readonly namespace?: string;
  readonly name: string;
}

export interface Catalog {
  /** PostgreSQL's schemas. `public`; empty on SQLite. */
  readonly namespaces: readonly Namespace[];
  readonly extensions: readonly Extension[];
  readonly enums: readonly Enum[];
  readonly domains: readonly Domain[];
  readonly compositeTypes: readonly CompositeType[];
  /** Standalone sequences only: one that a serial or identity column owns is in its column. */
  readonly sequences: readonly Sequence[];
  readonly tables: readonly Table[];
  /** Objects that are declared by their own CREATE statement. */
  readonly statements: readonly StatementObject[];
  /** Privileges and owners, of objects where they are not what the engine gives. */
  readonly access: readonly Access[];
  /** Properties that nothing else here has a place for. */
  readonly alterations: readonly Alteration[];
  /** Of the server (live), or those that the schema names (declared): roles live outside a database. Never a difference. */
  readonly roles: readonly Role[];
  /** Met by introspection and not understood: reported by name, never dropped. */
  readonly unknown: readonly { readonly kind: string; readonly name: string }[];
}

export interface Namespace {
  readonly name: string;
  readonly comment?: string;
}

export interface Extension {
  readonly name: string;
  readonly namespace?: string;
  readonly version?: string;
  /** What the server makes if no version is asked for. Known of a live catalog only; never a difference. */
  readonly usualVersion?: string;
  /** False: it stays in the namespace that it was made in. Known of a live catalog only; never a difference. */
  readonly movable?: boolean;
  readonly comment?: string;
  /** Other extensions. */
  readonly needs?: Needs;
}

export interface Enum extends QualifiedName {
  /** Labels in their order. */
  readonly values: readonly string[];
  readonly comment?: string;
}

/** A PostgreSQL domain. */
export interface Domain extends QualifiedName {
  readonly type: ColumnType;
  readonly nullable: boolean;
  /** PostgreSQL 17: of its NOT NULL, a name that is not the conventional one, and a comment. */
  readonly notNull?: { readonly name?: string; readonly comment?: string };
  readonly default?: string;
  readonly collation?: string;
  readonly checks: readonly Check[];
  readonly comment?: string;
  /** Of its base type and default; its checks say their own. */
  readonly needs?: Needs;
}

export interface CompositeType extends QualifiedName {
  readonly attributes: readonly {
    readonly name: string;
    readonly type: ColumnType;
    readonly collation?: string;
    readonly comment?: string;
    readonly needs?: Needs;
  }[];
  readonly comment?: string;
}

export interface SequenceOptions {
  /** `bigint`; absent on the sequence of a column whose type it has. */
  readonly type?: string;
  /** Whole numbers as text: they reach 2^63. */
  readonly start?: string;
  readonly increment?: string;
  readonly min?: string;
  readonly max?: string;
  readonly cache?: string;
  readonly cycle?: boolean;
}

export interface Sequence extends QualifiedName, SequenceOptions {
  /** The column that it is dropped with, where that column is not numbered by it. */
  readonly ownedBy?: { readonly table: QualifiedName; readonly column: string };
  readonly comment?: string;
}

export interface Table extends QualifiedName {
  /** In the order of the database (live) or of the schema (declared); the order is never a difference. */
  readonly columns: readonly Column[];
  readonly primaryKey?: PrimaryKey;
  readonly foreignKeys: readonly ForeignKey[];
  readonly checks: readonly Check[];
  readonly exclusions: readonly Exclusion[];
  /** Unique constraints included (`constraint: true`), the primary key's not. */
  readonly indexes: readonly Index[];
  readonly comment?: string;
  readonly options: TableOptions;
}

/** Absent or false is the engine's default. */
export interface TableOptions {
  readonly unlogged?: boolean;
  readonly storage?: Readonly<Record<string, string>>;
  readonly tablespace?: string;
  readonly accessMethod?: string;
  /** `FULL`, `NOTHING`, `USING INDEX "users_email_key"` */
  readonly replicaIdentity?: string;
  readonly rowSecurity?: { readonly enabled: boolean; readonly force: boolean };
  readonly strict?: boolean;
  readonly withoutRowid?: boolean;
  /** SQLite: the text after USING. `fts5(title, body)` */
  readonly virtual?: string;
  /** `RANGE (created_at)` */
  readonly partitionBy?: string;
  /** The parent and the bound's text. `FOR VALUES FROM (…) TO (…)` */
  readonly partitionOf?: { readonly parent: QualifiedName; readonly bound: string };
  readonly inherits?: readonly QualifiedName[];
  readonly ofType?: QualifiedName;
}

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  /** An expression. `CURRENT_TIMESTAMP`; absent on serial, identity and generated columns. */
  readonly default?: string;
  readonly generated?: { readonly expression: string; readonly stored: boolean };
  readonly identity?: Identity;
  readonly collation?: string;
  readonly comment?: string;
  /**
   * PostgreSQL 18: a NOT NULL whose name is not the conventional one, or that is not the plain kind. On an inherited column
   * it is one of the child's own, beside that of its parent.
   */
  readonly notNull?: NotNull;
  /** `EXTERNAL` */
  readonly storage?: string;
  /** `lz4` */
  readonly compression?: string;
  readonly statistics?: number;
  /** SQLite: the conflict clause of NOT NULL. */
  readonly onConflict?: string;
  /** A partition or child table has it from its parent, which makes, changes and drops it there. */
  readonly inherited?: boolean;
  /** PostgreSQL 18: a NOT NULL is its own beside that of its parent, and stays when that goes. Known of a live catalog only; never a difference. */
  readonly requiredItself?: boolean;
  readonly needs?: Needs;
}

export interface NotNull {
  readonly name?: string;
  readonly validated: boolean;
  readonly noInherit?: boolean;
  /** Of a column that a child has of its own, too: the NOT NULL is its parent's alone. */
  readonly inherited?: boolean;
}

/**
 * What an expression or type reads besides its own table and what other properties name: routines, extensions,
 * sequences. Known of a live catalog only; never a difference.
 */
export type Needs = readonly ObjectId[];

export interface ColumnType {
  /** As the engine prints it. `character varying(20)`, `public."Role"[]`, `INTEGER` */
  readonly text: string;
  /** The enum, domain or composite type of this catalog that it is made of. */
  readonly userType?: QualifiedName;
}

/** A column that numbers its rows. */
export interface Identity {
  /** `serial` owns a sequence and has it as default; `autoincrement` is SQLite's keyword. */
  readonly kind: "serial" | "always" | "byDefault" | "autoincrement";
  /** PostgreSQL: the owned sequence, in the namespace of the table. */
  readonly sequence?: string;
  /** Only what differs from the engine's defaults for the column's type. */
  readonly options: SequenceOptions;
}

/** A constraint without a name (SQLite) matches by its structure. */
interface Constraint {
  readonly name?: string;
  readonly comment?: string;
  /** A partition or child table has it from its parent, which makes, changes and drops it there. */
  readonly inherited?: boolean;
  readonly needs?: Needs;
}

export interface Deferrable {
  readonly deferrable?: "immediate" | "deferred";
}

/** PostgreSQL 18: the last column is a range of time. WITHOUT OVERLAPS on a key, PERIOD on a foreign key. */
export interface Temporal {
  readonly period?: boolean;
}

/** Of a partition: the index or key that it is a part of. Declared, that of the nearest table above that says one. */
interface Part {
  readonly partOf?: { readonly table: QualifiedName; readonly name: string };
}

export interface PrimaryKey extends Constraint, Deferrable, Temporal, Part {
  /** Column names; SQLite may sort them. */
  readonly items: readonly IndexItem[];
  readonly include: readonly string[];
  readonly storage?: Readonly<Record<string, string>>;
  readonly tablespace?: string;
  readonly clustered?: boolean;
  readonly onConflict?: string;
  /** False: of a partitioned table, and parts of it are missing. */
  readonly valid?: boolean;
}

export type ReferentialAction = "cascade" | "restrict" | "noAction" | "setNull" | "setDefault";

export interface ForeignKey extends Constraint, Deferrable, Temporal {
  readonly columns: readonly string[];
  readonly references: QualifiedName;
  readonly referencedColumns: readonly string[];
  readonly onDelete: ReferentialAction;
  readonly onUpdate: ReferentialAction;
  readonly onDeleteColumns?: readonly string[];
  readonly match?: "full";
  readonly validated: boolean;
  readonly enforced: boolean;
}

export interface Check extends Constraint {
  readonly expression: string;
  readonly noInherit?: boolean;
  readonly validated: boolean;
  readonly enforced: boolean;
}

export interface Exclusion extends Constraint, Deferrable {
  readonly method: string;
  readonly items: readonly (IndexItem & { readonly operator: string })[];
  readonly include?: readonly string[];
  readonly storage?: Readonly<Record<string, string>>;
  readonly tablespace?: string;
  readonly where?: string;
}

export interface Index extends Constraint, Deferrable, Temporal, Part {
  readonly unique: boolean;
  /** Whether a UNIQUE constraint stands on it; absent (declared, not said) agrees with either. */
  readonly constraint?: boolean;
  /** `btree`; absent is the engine's default. */
  readonly method?: string;
  readonly items: readonly IndexItem[];
  readonly include: readonly string[];
  readonly where?: string;
  readonly nullsNotDistinct?: boolean;
  readonly storage?: Readonly<Record<string, string>>;
  readonly tablespace?: string;
  readonly clustered?: boolean;
  readonly onConflict?: string;
  /** False: left behind by a concurrent build that failed. */
  readonly valid?: boolean;
}

export interface IndexItem {
  readonly target:
    { readonly kind: "column"; readonly column: string } | { readonly kind: "expression"; readonly expression: string };
  readonly descending?: boolean;
  /** Absent is the engine's default for the direction. */
  readonly nulls?: "first" | "last";
  /** Absent is the type's default. `gin_trgm_ops`, `tsvector_ops(siglen='100')` */
  readonly opclass?: string;
  readonly collation?: string;
}

export type StatementKind =
  | "view"
  | "materializedView"
  | "function"
  | "procedure"
  | "aggregate"
  | "trigger"
  | "rule"
  | "policy"
  | "statistics"
  | "native";

/** An object that its own CREATE statement declares: the statement is the truth. */
export interface StatementObject extends QualifiedName {
  readonly kind: StatementKind;
  /** Tells apart: a routine's argument types (`integer, text`), a native's whole identity (`operator public.===(integer,integer)`). */
  readonly arguments?: string;
  /** The table or view that a trigger, rule, policy or statistics object belongs to; its name is unique only there. */
  readonly table?: QualifiedName;
  /** The statement that creates it. */
  readonly create: string;
  /** Statements that complete it: comment, grants, indexes of a materialized view, a disabled trigger. */
  readonly after: readonly string[];
  readonly drop: string;
  /** A view's columns in their order, where known: what tells whether it can be replaced in place. */
  readonly columns?: readonly { readonly name: string; readonly type: string }[];
  /** What must exist before it: read from the engine (live) or from the schema's references (declared). */
  readonly needs: readonly ObjectId[];
}

/** Who may do what with one object, beyond what the engine gives its owner and everyone, or less than that. */
export interface Access {
  /** A namespace, type, sequence, table, view, column or routine. A sequence with a member is the one that numbers that column. */
  readonly on: ObjectId;
  /** Absent: whoever is connected, or owns the database. */
  readonly owner?: string;
  /** At most one for each role, privilege and giver. */
  readonly grants: readonly Grant[];
}

export interface Grant {
  /** `public` is everyone, `current_user` the owner of the object, whoever that is. */
  readonly role: string;
  /** `SELECT` */
  readonly privilege: string;
  /** The role may grant it to others. */
  readonly grantable?: boolean;
  /** Who gave it, where that is not the owner. */
  readonly by?: string;
  /** The engine gives it from the start, and it was taken away. */
  readonly revoked?: boolean;
  /** Not every version of the engine has it, or gives it: where the other side is silent that is no difference. */
  readonly versioned?: boolean;
}

/** A property of one object as the clauses of ALTER, or of COMMENT ON, that set it and take it back, in the engine's spelling. */
export interface Alteration {
  /** A column, constraint, index, sequence or table. A sequence with a member is the one that numbers that column. */
  readonly on: ObjectId;
  /** `SET (n_distinct=5)`, `IS 'always there'` */
  readonly set: string;
  /** Names the property, too. `RESET (n_distinct)` */
  readonly reset: string;
  /** Of a partition: the trigger that it has from a table above it, and whose state this is. */
  readonly trigger?: string;
  /** Whether a sequence is logged. */
  readonly persistence?: true;
}

export interface Role {
  readonly name: string;
  /** Who introspects. */
  readonly connected?: boolean;
}

/** Names one object of a catalog for the dependency graph. Made only by `objectId`. */
export type ObjectId = string & { readonly __objectId: never };

export const emptyCatalog: Catalog = {
  namespaces: [],
  extensions: [],
  enums: [],
  domains: [],
  compositeTypes: [],
  sequences: [],
  tables: [],
  statements: [],
  access: [],
  alterations: [],
  roles: [],
  unknown: [],
};
