/** What could go wrong with a change, and the query that tells whether it would on a given database. */
import type { QualifiedName } from "./catalog.js";

export interface Hazard {
  /** `D6002` */
  readonly code: string;
  /** `error` needs consent before it runs. */
  readonly severity: "error" | "warning";
  /** Rows or objects are lost: consent by token rather than by `--accept`. */
  readonly destructive: boolean;
  /** No row can pass: on the way back it makes a migration irreversible. */
  readonly irreversible?: boolean;
  /** What happens, naming the object. `dropping column "users.name" loses its values` */
  readonly message: string;
  /** The safe form, or what to write. */
  readonly help?: string;
  /** With a probe the hazard counts only on a database where it finds rows. */
  readonly probe?: Probe;
}

/** Asked of the live database before anything runs: which rows stand in the way. Rendered by the dialect: a count and one example key. */
export type Probe =
  | { readonly kind: "rows"; readonly table: QualifiedName }
  | { readonly kind: "notNull"; readonly table: QualifiedName; readonly column: string }
  | { readonly kind: "null"; readonly table: QualifiedName; readonly column: string }
  | {
      readonly kind: "duplicates";
      readonly table: QualifiedName;
      readonly columns: readonly string[];
      readonly where?: string;
      readonly nullsNotDistinct: boolean;
    }
  | {
      readonly kind: "orphans";
      readonly table: QualifiedName;
      readonly columns: readonly string[];
      readonly references: QualifiedName;
      readonly referencedColumns: readonly string[];
    }
  | { readonly kind: "violates"; readonly table: QualifiedName; readonly expression: string }
  /** Rows whose value does not survive the conversion. */
  | {
      readonly kind: "unconvertible";
      readonly table: QualifiedName;
      readonly column: string;
      readonly from: string;
      readonly to: string;
      readonly using?: string;
    }
  /** Rows that a partition of these bounds takes (`taken`), or none of them does. `key` is how the parent is partitioned. */
  | {
      readonly kind: "bound";
      readonly table: QualifiedName;
      readonly parent: QualifiedName;
      readonly key: string;
      readonly bounds: readonly string[];
      readonly taken: boolean;
    }
  /** Rows that have the value of `enum`, as the column's own or inside it; without enums it is a text. */
  | {
      readonly kind: "value";
      readonly table: QualifiedName;
      readonly column: string;
      readonly value: string;
      readonly enum: QualifiedName;
    };
