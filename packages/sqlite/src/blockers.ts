/**
 * What must be out of the way while changes run. Nothing is replaced in place, and the triggers of a view or table that is
 * dropped and made anew go with it. A rebuild brings its triggers along, and views do not notice it.
 */
import { statementId, type Catalog, type Change, type ObjectId } from "@dsl/planner";

export function blockers(changes: readonly Change[], catalog: Catalog): readonly ObjectId[] {
  const replaced = changes.flatMap((change) => (change.kind === "replaceStatement" ? [statementId(change.from)] : []));
  const dropped = new Set(changes.flatMap(droppedName));
  const triggers = catalog.statements.filter(({ table }) => table !== undefined && dropped.has(table.name));
  return [...replaced, ...triggers.map(statementId)];
}

/** Tables and views have their names from one store. */
function droppedName(change: Change): readonly string[] {
  if (change.kind === "dropTable") return [change.table.name];
  if (change.kind === "replaceStatement" && change.from.kind === "view") return [change.from.name];
  return change.kind === "dropStatement" && change.object.kind === "view" ? [change.object.name] : [];
}
