/** Namespaces that something lies in, in the order of the catalog. */
import type { Catalog, QualifiedName } from "@dsl/planner";

export function usedNamespaces({ namespaces, ...catalog }: Catalog): readonly string[] {
  const lists: readonly (readonly QualifiedName[])[] = [
    catalog.tables,
    catalog.enums,
    catalog.domains,
    catalog.compositeTypes,
    catalog.sequences,
    // natives say theirs in SQL alone, and so does what belongs to a table in another one
    catalog.statements.filter(({ kind, table }) => kind !== "native" && table === undefined),
  ];
  const used = new Set(lists.flatMap((list) => list.map(({ namespace }) => namespace)));
  return namespaces.map(({ name }) => name).filter((name) => used.has(name));
}
