/** Whether a column gets a sequence that it did not have: a serial column's is not that of an identity column. */
import type { Column } from "@dsl/planner";

export function startsNumbering({ from, to }: { readonly from: Column; readonly to: Column }): boolean {
  if (to.identity === undefined) return false;
  return from.identity === undefined || (from.identity.kind === "serial") !== (to.identity.kind === "serial");
}
