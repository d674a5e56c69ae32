/** Whether the engine makes an index anew because the type of a column changes, and what was said of it by name is lost. */
import type { Catalog, ObjectId, QualifiedName } from "./catalog.js";
import type { Change } from "./change.js";
import { keysOf } from "./index-keys.js";
import { ancestors } from "./kinds/parents.js";
import { nameKey } from "./names.js";
import { readObjectId } from "./object-id.js";
import { indexId } from "./object-ids.js";

export function isRebuiltIndex(id: ObjectId, changes: readonly Change[], from: Catalog): boolean {
  if (readObjectId(id).kind !== "index") return false;
  const table = from.tables.find((each) => keysOf(each).some(({ name }) => indexId(each, name) === id));
  if (table === undefined) return false;
  const above = new Set([table, ...ancestors(table.options, from)].map(nameKey));
  return changes.some((change) => retypedTables(change).some((name) => above.has(nameKey(name))));
}

function retypedTables(change: Change): readonly QualifiedName[] {
  if (change.kind === "alterColumnType") return [change.table];
  if (change.kind === "replaceEnum" || change.kind === "replaceDomain") return change.columns.map(({ table }) => table);
  return [];
}
