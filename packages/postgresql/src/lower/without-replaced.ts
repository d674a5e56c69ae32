/** Leaves out what would be done to a column that is dropped and added again: it comes back as it is to be. */
import { columnId, type Change, type PlanContext } from "@dsl/planner";
import { isReplacedColumn } from "../blockers/replaced-column.js";

export function withoutReplaced(changes: readonly Change[], { serverVersion }: PlanContext): readonly Change[] {
  const replaced = changes.filter(
    (change) => change.kind === "alterGenerated" && isReplacedColumn(change.from, change.to, serverVersion),
  );
  if (replaced.length === 0) return changes;
  const columns = new Set(replaced.flatMap(({ alters }) => alters));
  return changes.filter((change) => {
    if (change.kind !== "alterIdentity" && change.kind !== "alterColumnType") return true;
    return !columns.has(columnId(change.table, change.to.name));
  });
}
