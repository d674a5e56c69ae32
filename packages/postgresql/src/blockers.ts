/**
 * What PostgreSQL does not let stand while changes run: it refuses to alter or drop what other objects read, and to
 * replace in place what has another shape.
 */
import type { Catalog, Change, ObjectId } from "@dsl/planner";
import { disturbedBy } from "./blockers/disturbed.js";
import { Dependents } from "./blockers/dependents.js";

export function blockers(changes: readonly Change[], catalog: Catalog, serverVersion: number): readonly ObjectId[] {
  const disturbed = changes.flatMap((change) => disturbedBy(change, changes, serverVersion));
  if (disturbed.length === 0) return [];
  const dependents = new Dependents(catalog);
  return [...new Set(disturbed.flatMap((each) => dependents.of(each)))];
}
