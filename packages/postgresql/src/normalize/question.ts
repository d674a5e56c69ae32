/** What the engine is asked about one doubt: statements in order, undone afterwards. */
export type Question = readonly Operation[];

export type Operation =
  /** A statement, in the session as it is. `judged`: it is made of the declared text, so that its failure is an answer. */
  | { readonly run: string; readonly judged?: true }
  /** A query for one JSON value, under the settings of introspection. */
  | { readonly read: string };

/** The values that were read, or why an operation failed. */
export type Reply = { readonly values: readonly unknown[] } | { readonly error: string; readonly judged: boolean };
