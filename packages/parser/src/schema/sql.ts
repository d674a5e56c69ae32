/** SQL as it is written in a schema, with what it refers to. */
import type { Span } from "../diagnostics/diagnostic.js";

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
