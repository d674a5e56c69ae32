/** Whether a generated column has to be dropped and added again to become what is wanted. */
import type { Column } from "@dsl/planner";

export function isReplacedColumn(from: Column, to: Column, serverVersion: number): boolean {
  // what a partition has from its table goes and comes with that
  if (from.inherited === true && to.inherited === true) return false;
  if (from.generated === undefined) return to.generated !== undefined;
  if (to.generated === undefined) return !from.generated.stored;
  // where the table has a check, a virtual column cannot change in place; nothing is stored that would be lost
  if (!from.generated.stored || !to.generated.stored) return true;
  return serverVersion < 170000;
}
