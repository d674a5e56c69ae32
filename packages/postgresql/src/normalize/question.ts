/** What the engine is asked about one doubt: statements in order, undone afterwards. */
export type Question = readonly Operation[];

export type Operation =
  /** A statement, in the session as it is. `judged`: it is made of the declared text, so that its failure is an answer. */
  | { readonly run: string; readonly judged?: true; readonly optional?: never }
  /** A query for one JSON value, under the settings of introspection. */
  | { readonly read: string; readonly optional?: true }
  /** A statement whose failure is no answer: what is read of it is NULL then. */
  | { readonly run: string; readonly optional: true };

/** The values that were read, or why an operation failed. */
export type Reply = { readonly values: readonly unknown[] } | { readonly error: string; readonly judged: boolean };
