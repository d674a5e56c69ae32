/**
 * Dropping a constraint. A key that gets a successor of the same name stays until the successor's index is built; a check that
 * a child has from its parent and by itself goes from the parent first.
 */
import type { Change, DroppedConstraint, QualifiedName } from "@dsl/planner";
import { indexId, keptBackId } from "@dsl/planner";
import { temporaryName, type Lowering } from "./lowering.js";
import { completed } from "./partition-indexes.js";

export function dropConstraint(
  change: Extract<Change, { readonly kind: "dropConstraint" }>,
  lowering: Lowering,
): readonly Change[] {
  const { table, dropped } = change;
  const lock = { on: [table, ...referenced(dropped)], mode: "ACCESS EXCLUSIVE" };
  if (dropped.kind === "check") {
    const parents = lowering.tableBefore(table)?.options.inherits ?? [];
    const needs = [...change.needs, ...parents.map((parent) => keptBackId(parent, dropped.check.name))];
    return [{ ...change, needs, lock }];
  }
  const key = keyName(dropped);
  if (key !== undefined && lowering.isCompleted(table, key))
    return completed(change, { kind: "constraint", table, name: key }, key, lowering);
  if (key === undefined || !lowering.swapsIndex(table, key)) return [{ ...change, lock }];
  return [{ ...change, needs: [...change.needs, indexId(table, temporaryName(key))], lock }];
}

function referenced(dropped: DroppedConstraint): readonly QualifiedName[] {
  return dropped.kind === "foreignKey" ? [dropped.foreignKey.references] : [];
}

function keyName(dropped: DroppedConstraint): string | undefined {
  if (dropped.kind === "primaryKey") return dropped.primaryKey.name;
  return dropped.kind === "unique" ? dropped.index.name : undefined;
}
