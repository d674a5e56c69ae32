/** Runs a script on a scratch, there and back and there again, with rows in the tables that it touches. */

export interface Proof {
  /** Tables of which the rows of the development database were copied. */
  readonly sampled: readonly string[];
  /** Tables that were filled with made-up rows. */
  readonly generated: readonly string[];
  /** Tables that were proved without rows, and why. */
  readonly empty: readonly { readonly table: string; readonly reason: string }[];
  /** Why the way back does not work with rows. */
  readonly irreversible?: string;
  /** `PostgreSQL 18.4` */
  readonly provedBy: string;
}
