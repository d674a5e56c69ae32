/** One way of settling doubts: what to ask the engine of a doubt, and what its answers say. */
import type { Doubt, DoubtPlace } from "@dsl/planner";

export interface Question {
  readonly sql: string;
  readonly reads: boolean;
}

/** Rows, or the message of a failure; after a failure everything else of the doubt has the same. */
export type Result = readonly Record<string, unknown>[] | { readonly error: string };

interface Verdict {
  readonly equal: boolean;
  /** Why the engine refuses the declared text. */
  readonly error?: string;
}

export interface Judge<Place extends DoubtPlace> {
  questions(doubt: DoubtOf<Place>): readonly Question[];
  /** One result for each question. */
  verdict(doubt: DoubtOf<Place>, results: readonly Result[]): Verdict;
}

export type DoubtOf<Place extends DoubtPlace> = Omit<Doubt, "place"> & { readonly place: Place };

export const reads = (sql: string): Question => ({ sql, reads: true });
export const does = (sql: string): Question => ({ sql, reads: false });

export function rowsOf(result: Result | undefined): readonly Record<string, unknown>[] {
  return result === undefined || "error" in result ? [] : result;
}

export function errorOf(results: readonly Result[]): string | undefined {
  return results.flatMap((result) => ("error" in result ? [result.error] : []))[0];
}
