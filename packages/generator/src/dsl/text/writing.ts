/** What the parts of writing a schema share. */
import type { ScalarType } from "@dsl/parser";
import type { Alteration, Catalog, Dialect, Domain, Enum, ObjectId, StatementObject, Table } from "@dsl/planner";
import type { Names } from "../names/names.js";
import type { Relations } from "../relations/relations.js";

export interface Writing {
  readonly catalog: Catalog;
  readonly dialect: Dialect;
  readonly names: Names;
  readonly relations: Relations;
  /** Types of scalars that the datasource sets, as the engine prints them. */
  readonly types: Readonly<Partial<Record<ScalarType, string>>>;
  /** What `@default(now())` is in SQL, where the datasource says it. */
  readonly now: "now()" | undefined;
  /** What a foreign key does that does not say, where that is not as in Prisma. */
  readonly referentialActions: "NoAction" | undefined;
  /** Constraints without a name are there: one with a name says it. */
  readonly constraintNames: "written" | undefined;
  /** Comments of the database are the documentation of the schema. */
  readonly comments: boolean;
  /** Namespaces that the datasource lists: what lies in one of them says so. Any other but the default has a block. */
  readonly listed: ReadonlySet<string>;
  /** Models that generated code leaves out for want of a key, by `nameKey`. */
  readonly ignored: ReadonlySet<string>;
  /** Tables by `nameKey`. */
  readonly tables: ReadonlyMap<string, Table>;
  /** Enums, and domains, by `nameKey`. */
  readonly enums: ReadonlyMap<string, Enum>;
  readonly domains: ReadonlyMap<string, Domain>;
  /** Composite types, by `nameKey`. */
  readonly composites: ReadonlySet<string>;
  /** Statements of tables and views, by `nameKey` of these. */
  readonly statements: ReadonlyMap<string, readonly StatementObject[]>;
  /** Alterations by what they are of. */
  readonly alterations: ReadonlyMap<ObjectId, readonly Alteration[]>;
  /** Columns whose type only SQL may say: their key refers to a column of another scalar. By `nameKey` of the table. */
  readonly inSql: ReadonlyMap<string, ReadonlySet<string>>;
  /** Roles that something names: they have to be declared. */
  readonly roles: Set<string>;
}

/** Documentation, where comments are documentation. */
export function documentationOf(
  of: { readonly comment?: string },
  { comments }: Writing,
): { readonly documentation?: string } {
  return comments && of.comment !== undefined ? { documentation: of.comment } : {};
}
