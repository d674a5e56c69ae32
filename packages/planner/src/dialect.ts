/** What a database is, in pure functions. Everything that differs between databases is behind this interface. */
import type { Target } from "@dsl/parser";
import type { ScalarType } from "@dsl/parser";
import type {
  Alteration,
  Catalog,
  Column,
  ColumnType,
  Grant,
  ObjectId,
  QualifiedName,
  StatementObject,
  Table,
} from "./catalog.js";
import type { Action, Change, PlanContext } from "./change.js";
import type { Answers, Doubt } from "./doubt.js";
import type { DriverValue } from "./driver-value.js";
import type { Probe } from "./hazard.js";
import type { Key } from "./index-keys.js";

export interface Dialect {
  readonly target: Target;
  readonly facts: DialectFacts;
  readonly sql: SqlText;
  readonly types: TypeRules;
  readonly introspect: Introspection;
  readonly normalize: Normalization;
  readonly rows: SampleRows;
  readonly olderServers: OlderServers;
  /** How values of a column type pass through the usual driver; undefined: as something that has no type in JavaScript. */
  driverValue(type: ColumnType): DriverValue | undefined;
  /**
   * Objects of `catalog` that must be out of the way while `changes` run, and put back after (views on a retyped column …).
   * The changes are as compared, before lowering; it is asked again until it names nothing new.
   */
  blockers(changes: readonly Change[], catalog: Catalog, serverVersion: number): readonly ObjectId[];
  /** Rewrites changes into what this engine can do, in safe forms unless `fast`. Keeps `because` and hazards. */
  lower(changes: readonly Change[], context: PlanContext): readonly Change[];
  /** The SQL of one lowered change: whole statements without a closing semicolon. The only place that writes SQL of a plan. */
  render(action: Action, context: PlanContext): readonly string[];
  /** The properties that a statement of \`@@alter\` sets; undefined where introspection would not find them again. */
  alterations(statement: string): readonly Alteration[] | undefined;
  /** What a native that alters default privileges gives to new objects; undefined for every other statement. */
  defaultPrivileges(object: StatementObject): DefaultPrivileges | undefined;
  /** One row: `count` (number of rows that stand in the way) and `example` (a text naming one of them by its key, or NULL). */
  probe(probe: Probe, catalog: Catalog): string;
}

/** What not every version of the engine has. Versions are as `Connection.serverVersion`. */
export interface OlderServers {
  /** The catalog without what such a server takes and forgets in silence. */
  kept(catalog: Catalog, serverVersion: number): Catalog;
  /** What such a server refuses. */
  beyond(catalog: Catalog, serverVersion: number): readonly Beyond[];
}

export interface Beyond {
  readonly on: ObjectId;
  /** `NULLS NOT DISTINCT: PostgreSQL has that since version 15, and this server is 14` */
  readonly message: string;
}

/** Yes-or-no facts that planning asks for, so that nobody outside a dialect asks which one it is. */
export interface DialectFacts {
  /** The namespace of a name without one. `public`; undefined where there are none. */
  readonly defaultNamespace: string | undefined;
  /** Namespaces that are the engine's own: there in every database, and never made or dropped. */
  readonly engineNamespaces: readonly string[];
  /** What well-known extensions need of others. */
  readonly extensionNeeds: Readonly<Record<string, readonly string[]>>;
  /** Foreign keys exist only inside CREATE TABLE. */
  readonly inlineForeignKeys: boolean;
  /** Names that this makes equal the engine takes for one another; absent: no two names. */
  readonly foldName?: (name: string) => string;
  /** A constraint may have no name; then names on one side only are no difference. */
  readonly namelessConstraints: boolean;
  /** How the engine begins the names of indexes that it makes for UNIQUE constraints, where nobody else may. `sqlite_autoindex_` */
  readonly ownIndexPrefix?: string;
  /** What the engine calls the part that it makes of an index for a partition: the first name that is free, counted from 0. */
  readonly partName?: (partition: string, key: Key, number: number) => string;
  readonly enums: boolean;
  readonly domains: boolean;
  /** Type alias and enum checks are written into each column. */
  readonly comments: boolean;
  /** A table may be altered only by few statements; the rest is a rebuild. */
  readonly maxIdentifierBytes: number | undefined;
  /** Tables of other tools, and of the engine, that are never read. */
  readonly ignoredTables: readonly string[];
  /** How a list of scalars is stored: an array type, or JSON text that a check guards. */
  readonly scalarLists: "array" | "json";
  /** The server version that is planned for when no server is at hand, as `Connection.serverVersion`. */
  readonly assumedVersion: number;
  /** What `@default(autoincrement())` makes of a column. */
  readonly autoincrement: "serial" | "autoincrement";
  /** What tables and indexes have where nothing is said, and the engine does not keep apart from it. `heap`, `pg_default` */
  readonly usual: { readonly accessMethod?: string; readonly tablespace?: string };
  /** What roles may have on each kind of object (`privilegesOf`); empty where there are no roles. */
  readonly privileges: Readonly<Record<string, ObjectPrivileges>>;
  /** Absent where there are none. */
  readonly virtualTables?: VirtualTables;
  /** What Prisma puts on the two columns of an implicit many-to-many table. */
  readonly joinTableKey: "primaryKey" | "uniqueIndex";
}

/** Tables that a module provides, by the text that makes them. `fts5(title, body)` */
export interface VirtualTables {
  /** The columns that a query sees. */
  columns(using: string): readonly string[];
  /** Whether the rows of one can be put into the other. */
  keepsRows(from: string, to: string): boolean;
}

export interface ObjectPrivileges {
  /** All of them, as the newest engine has them. */
  readonly all: readonly string[];
  /** Those that everyone has from the start. */
  readonly everyone: readonly string[];
  /** Those that not every version has. */
  readonly versioned: readonly string[];
}

/** Privileges of objects that are yet to be made. */
export interface DefaultPrivileges {
  /** Whose objects; absent: of whoever is connected. */
  readonly of?: string;
  /** Absent: in all namespaces. */
  readonly namespace?: string;
  /** Kinds of objects, as in ids. */
  readonly kinds: readonly string[];
  readonly grants: readonly Grant[];
}

/** A constant of the schema. `text` is what was written, but hexadecimal digits for bytes and the database's name for an enum value. */
export interface DefaultValue {
  readonly kind: "string" | "number" | "boolean" | "enum" | "bytes" | "json" | "dateTime";
  readonly text: string;
}

/** What a validation with `db: true` checks. `length` has a lower and an upper limit, either may be open. */
export interface ValidationRule {
  readonly rule: "length" | "regex" | "email" | "url" | "gt" | "gte" | "lt" | "lte";
  readonly args: readonly (string | undefined)[];
}

export interface SqlText {
  quote(name: string): string;
  qualify(name: QualifiedName): string;
  literal(value: string): string;
  /** The text of a default for a literal, as the engine prints it. `'draft'::text`, `0`, `true` */
  defaultLiteral(value: DefaultValue, type: ColumnType): string;
  /** `ARRAY['a'::text]`, or JSON on SQLite. `type` is the list's. */
  defaultList(values: readonly DefaultValue[], type: ColumnType): string;
  /** A name inside an expression as the engine prints it there: quoted only where it must be. `created_at`, `"createdAt"` */
  identifier(name: string): string;
  /** The check that keeps a column a JSON list; undefined where lists are arrays. `column` is SQL. */
  listCheck(column: string): string | undefined;
  /** The check of a validation; undefined where this database has no words for it. `column` is SQL. */
  validationCheck(rule: ValidationRule, column: string): string | undefined;
  /** The name that the engine gives to the sequence of a column; undefined where numbering needs none. */
  ownedSequence(table: string, column: string): string | undefined;
  /** The default by which a serial column numbers rows. Absent where the engine has no sequences. */
  nextNumber?(table: QualifiedName, column: Column): string;
  /** The name that the engine gives to a NOT NULL; undefined where it is no constraint. */
  notNullName(table: string, column: string): string | undefined;
  /** An operator class of `Target.indexTypes` as the engine prints it; undefined when it is the default. `jsonb_path_ops` */
  operatorClass(name: string, method: string | undefined): string | undefined;
  /** `CURRENT_TIMESTAMP` */
  readonly now: string;
  /** What stands before and after the statements of a step in a printed script. `BEGIN`; SQLite also turns foreign keys off, checks them and turns them on. */
  readonly step: { readonly open: readonly string[]; readonly close: readonly string[] };
}

/** A type whose values are to become those of another; `isRow`: a composite type, or a list of one. */
export interface ConvertedType extends ColumnType {
  readonly isRow?: boolean;
}

export interface TypeRules {
  /** The column type of a scalar with an optional native type, as the engine prints it. */
  scalar(
    scalar: ScalarType,
    native: { readonly name: string; readonly args: readonly string[] } | undefined,
    list: boolean,
  ): ColumnType;
  /** Type text that a person wrote, in the engine's spelling as far as that is known without asking it. `varchar(20)` → `character varying(20)` */
  canonical(text: string): string;
  /** A type that an extension brings, in the namespace that the extension is in. `public.citext` → `extensions.citext` */
  placed(type: ColumnType, extensions: readonly { readonly name: string; readonly namespace?: string }[]): ColumnType;
  /** Whether the language of Prisma has one word for both, so that a schema made by it may mean either. `VARCHAR(20)` and `TEXT` on SQLite */
  interchangeable(a: ColumnType, b: ColumnType): boolean;
  /** Whether Prisma reads two defaults as one: `now()` has several spellings. */
  sameDefault(a: string, b: string): boolean;
  /** How long values of a type are stored where the column does not say; undefined where there is no such thing. `EXTENDED` */
  storage(type: ColumnType): string | undefined;
  /** A column of an enum, domain or composite type. */
  user(type: QualifiedName, list: boolean): ColumnType;
  /** The scalar and `@db` attribute that mean this type, for `db pull`; undefined: only a native type between backticks does. */
  toScalar(type: ColumnType):
    | {
        readonly scalar: ScalarType;
        readonly native?: { readonly name: string; readonly args: readonly string[] };
        readonly list: boolean;
      }
    | undefined;
  /** What becomes of values: kept as they are, converted without loss, possibly losing or failing, or with no conversion at all. */
  conversion(from: ConvertedType, to: ConvertedType): "same" | "safe" | "risky" | "none";
  /** Whether the engine rewrites the table for this change of type. */
  rewrites(from: ColumnType, to: ColumnType): boolean;
}

/** Reading a database: pure; whoever holds a connection runs the queries in one snapshot and hands back the rows. */
export interface Introspection {
  /** A constant number of queries, however many objects there are. */
  queries(options: IntrospectionOptions): readonly IntrospectionQuery[];
  read(results: IntrospectionResults, options: IntrospectionOptions): Catalog;
}

export interface IntrospectionQuery {
  readonly name: string;
  readonly params: readonly unknown[];
  /** It is told what the queries before it found. */
  sql(results: IntrospectionResults): string;
}

/** The rows of each query, by its name. */
export type IntrospectionResults = Readonly<Record<string, readonly Record<string, unknown>[]>>;

export interface IntrospectionOptions {
  /** Namespaces to read; undefined: all but the engine's own. */
  readonly namespaces: readonly string[] | undefined;
  readonly serverVersion: number;
  /** Tables to leave out besides `ignoredTables`: the ledger. */
  readonly ignoredTables: readonly string[];
}

/** Settling doubts: `script` writes one batch whose rows `read` turns into answers. Run on a scratch in the state of `from`. */
export interface Normalization {
  script(doubts: readonly Doubt[], serverVersion: number): readonly NormalizationStep[];
  read(
    results: readonly (readonly Record<string, unknown>[] | { readonly error: string })[],
    doubts: readonly Doubt[],
  ): Answers;
}

/** One statement; a failure of it is data, not an end. `savepoint`: it and the following ones of the same doubt are undone together. */
export interface NormalizationStep {
  readonly doubt: string;
  readonly sql: string;
  /** Rows are wanted. */
  readonly reads: boolean;
}

/** Rows for the proof, made by type or copied from another database. */
export interface SampleRows {
  /** SQL expression of the n-th made-up value of a column, different for each n where the type allows; undefined: this type cannot be made up. */
  value(column: Column, table: Table, n: number, catalog: Catalog): string | undefined;
  /** SQL that reads up to `limit` rows as JSON text in one column `row`, in key order; only those for which the SQL condition `where` holds. */
  sample(table: Table, limit: number, where?: string): string;
  /** SQL that inserts one row given as JSON text in the first parameter, generated columns left out, identity values kept. */
  insert(table: Table): string;
  /** SQL whose one row has `count` and `sum` (a checksum over the named columns of all rows, whatever their order), for telling whether rows survived. */
  checksum(table: QualifiedName, columns: readonly string[]): string;
}
