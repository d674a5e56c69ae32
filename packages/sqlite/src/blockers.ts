/**
 * What must be out of the way while changes run. Nothing is replaced in place, and the triggers of a view or table that is
 * dropped and made anew go with it. A rebuild brings its triggers along, and views do not notice it.
 *
 * A rename is refused while any view reads what is not there: one over a view that makes way, or one over a view whose
 * column gets another name by following the rename.
 */
import {
  readObjectId,
  statementId,
  type Catalog,
  type Change,
  type ObjectId,
  type StatementObject,
} from "@dsl/planner";

export function blockers(changes: readonly Change[], catalog: Catalog): readonly ObjectId[] {
  const replaced = changes.flatMap((change) => (change.kind === "replaceStatement" ? [statementId(change.from)] : []));
  const dropped = new Set(changes.flatMap(droppedName));
  const triggers = catalog.statements.filter(({ table }) => table !== undefined && dropped.has(table.name));
  return [...replaced, ...[...triggers, ...brokenByRenames(changes, catalog, dropped)].map(statementId)];
}

/** Tables and views have their names from one store. */
function droppedName(change: Change): readonly string[] {
  if (change.kind === "dropTable") return [change.table.name];
  if (change.kind === "replaceStatement" && change.from.kind === "view") return [change.from.name];
  return change.kind === "dropStatement" && change.object.kind === "view" ? [change.object.name] : [];
}

function brokenByRenames(
  changes: readonly Change[],
  { statements }: Catalog,
  dropped: ReadonlySet<string>,
): readonly StatementObject[] {
  const renamed = new Set(changes.flatMap(renamedTable));
  if (renamed.size === 0) return [];
  const readers = (names: ReadonlySet<string>): readonly StatementObject[] =>
    statements.filter((object) => object.needs.some((id) => names.has(readObjectId(id).of.name)));
  const views = readers(renamed).filter(({ kind }) => kind === "view");
  const overViews = readers(new Set(views.map(({ name }) => name)));
  return [...readers(dropped), ...(overViews.length === 0 ? [] : [...views, ...overViews])];
}

function renamedTable(change: Change): readonly string[] {
  if (change.kind === "renameTable") return [change.to.name];
  return change.kind === "renameColumn" ? [change.table.name] : [];
}
