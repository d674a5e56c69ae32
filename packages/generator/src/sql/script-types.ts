/** A plan as SQL that can be run: steps, each with the transaction it runs in. On disk it is `up.sql` or `down.sql`. */

export interface Script {
  readonly steps: readonly Step[];
  /** Why there is no way for rows: stands in the first line of `down.sql`. */
  readonly irreversible?: string;
}

export interface Step {
  /**
   * `transaction`: all statements in one. `no-transaction`: one statement that may be repeated. `batch`: one statement that
   * touches at most `limit` rows, run again, each time in a transaction, until it touches none.
   */
  readonly mode: "transaction" | "no-transaction" | "batch";
  /** Without a closing semicolon; a comment may stand before the statement. */
  readonly statements: readonly string[];
  /** Of a batch: the number that stands behind its `limit`. */
  readonly limit?: number;
}
