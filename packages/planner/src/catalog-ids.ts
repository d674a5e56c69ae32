/** The ids of all objects of a catalog that have an owner, privileges or other properties. */
import type { Catalog, ObjectId } from "./catalog.js";
import { objectId, statementId } from "./object-id.js";
import { columnId, indexId, sequenceId, tableId, typeId } from "./object-ids.js";

/** Several stages of one plan ask. */
const known = new WeakMap<
  Catalog,
  { readonly defaultNamespace: string | undefined; readonly ids: ReadonlySet<ObjectId> }
>();

/** The default namespace is always there. */
export function catalogIds(catalog: Catalog, defaultNamespace: string | undefined): ReadonlySet<ObjectId> {
  const found = known.get(catalog);
  if (found !== undefined && found.defaultNamespace === defaultNamespace) return found.ids;
  const ids = findIds(catalog, defaultNamespace);
  known.set(catalog, { defaultNamespace, ids });
  return ids;
}

function findIds(catalog: Catalog, defaultNamespace: string | undefined): ReadonlySet<ObjectId> {
  const { namespaces, enums, domains, compositeTypes, sequences, tables, statements } = catalog;
  const names = [...namespaces.map(({ name }) => name), ...(defaultNamespace === undefined ? [] : [defaultNamespace])];
  return new Set([
    ...names.map((name) => objectId("namespace", { name })),
    ...[...enums, ...domains, ...compositeTypes].map(typeId),
    ...sequences.map(sequenceId),
    ...tables.flatMap((table) => [
      tableId(table),
      ...table.columns.map(({ name }) => columnId(table, name)),
      ...[table.primaryKey, ...table.indexes, ...table.exclusions].flatMap((each) =>
        each === undefined ? [] : [indexId(table, each.name)],
      ),
    ]),
    ...statements.map(statementId),
  ]);
}
