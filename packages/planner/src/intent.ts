/**
 * What a schema or a person's answers add to structure: how to get from one state to the other. Keyed by database names.
 * Its SQL runs after all renames, so it names things as they are called afterwards.
 */
import type { QualifiedName } from "./catalog.js";
import type { Span } from "@dsl/parser";

export interface Intents {
  readonly renames: readonly Rename[];
  readonly columns: readonly ColumnIntent[];
  /** What rows with a removed enum value become. */
  readonly successors: readonly { readonly enum: QualifiedName; readonly value: string; readonly becomes: string }[];
  readonly joins: readonly Join[];
}

/** A join table whose columns A and B refer to models, and no foreign key says to which. */
export interface Join {
  readonly table: QualifiedName;
  /** Of A and B; absent on the way back. */
  readonly sides?: readonly [JoinSide, JoinSide];
  /** Whether A and B exchange their names, where that was said or is known. */
  readonly exchanged?: boolean;
}

export interface JoinSide {
  readonly model: string;
  readonly table: QualifiedName;
}

/** `from` and `to` are whole paths: renaming column `a` of table (or composite type) `t` has `of: t`, as that is called afterwards. */
export type Rename =
  | WholeRename
  | {
      readonly kind: "column";
      readonly of: QualifiedName;
      readonly from: string;
      readonly to: string;
      readonly span?: Span;
    }
  | {
      readonly kind: "enumValue";
      readonly of: QualifiedName;
      readonly from: string;
      readonly to: string;
      readonly span?: Span;
      /** Where the database has no enums: the columns that hold the value as text, behind a check that says which there are. */
      readonly columns?: readonly { readonly table: QualifiedName; readonly column: string }[];
    };

/** Of what lies in a namespace by itself. */
export interface WholeRename {
  readonly kind: "table" | "type" | "sequence";
  readonly from: QualifiedName;
  readonly to: QualifiedName;
  readonly span?: Span;
}

export const isWhole = (rename: Rename): rename is WholeRename =>
  rename.kind === "table" || rename.kind === "type" || rename.kind === "sequence";

export interface ColumnIntent {
  /** Names as they are after renames. */
  readonly table: QualifiedName;
  readonly column: string;
  /** Value for rows that exist when the column is added required, or becomes required. */
  readonly backfill?: string;
  /** Conversion of the old value when the type changes, and back. */
  readonly using?: { readonly up?: string; readonly down?: string };
  readonly span?: Span;
}

export const noIntents: Intents = { renames: [], columns: [], successors: [], joins: [] };
