/** Pairs of different SQL texts that may mean the same, and what the engine said of them. */
import type { ObjectId, QualifiedName, StatementObject, Table } from "./catalog.js";

/**
 * One question for the engine: do `from` and `to` mean the same at this place? The engine reads both in the state that
 * `from` is in, after the renames. `table`, `column`, `name` and `index` are as they are called then: a constraint or
 * index that follows its renamed table or column has its new name. The text of `from` may still use old names; what
 * exists at the place says the same in new ones.
 */
export interface Doubt {
  /** Stable: made of the place and both texts. */
  readonly id: string;
  readonly place: DoubtPlace;
  readonly from: string;
  readonly to: string;
}

export type DoubtPlace =
  | { readonly kind: "type"; readonly table: Table; readonly column: string }
  | { readonly kind: "default"; readonly table: Table; readonly column: string }
  | { readonly kind: "generated"; readonly table: Table; readonly column: string; readonly stored: boolean }
  | { readonly kind: "check"; readonly table: Table; readonly name: string }
  /** `item` counts from 0. */
  | { readonly kind: "indexItem"; readonly table: Table; readonly index: string; readonly item: number }
  | { readonly kind: "indexPredicate"; readonly table: Table; readonly index: string }
  | { readonly kind: "partitionKey"; readonly table: Table }
  /** What `table` holds of the rows of `parent`. */
  | { readonly kind: "partitionBound"; readonly table: Table; readonly parent: QualifiedName }
  | {
      readonly kind: "domainCheck" | "domainDefault" | "domainType";
      readonly domain: QualifiedName;
      readonly base: string;
      /** Of a check that exists. */
      readonly name?: string;
    }
  /** Whole statements, of the same kind and identity: `create`, then each of `after`, joined by `;\n`. The object is the declared one. */
  | { readonly kind: "statement"; readonly object: StatementObject };

/** What the engine said: by doubt, whether both mean the same. A text that it refused carries its message. */
export type Answers = ReadonlyMap<
  string,
  {
    readonly equal: boolean;
    readonly error?: string;
    readonly needs?: readonly ObjectId[];
    /** Of a statement: whether the engine takes the declared one in place of the existing one (CREATE OR REPLACE). */
    readonly replaceable?: boolean;
    /** Of a native: the object that its statement makes, in the engine's words. */
    readonly made?: Pick<StatementObject, "create" | "after" | "drop">;
  }
>;

export const noAnswers: Answers = new Map();
