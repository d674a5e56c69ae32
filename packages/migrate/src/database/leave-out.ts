/** Takes objects of other owners out of a catalog, as the project's `include` says. */
import type { Catalog, QualifiedName } from "@dsl/planner";
import type { ObjectFilter } from "../project.js";

export interface Left {
  readonly catalog: Catalog;
  /** What was left out. */
  readonly excluded: readonly { readonly kind: string; readonly name: string }[];
}

export function leaveOut(catalog: Catalog, include: ObjectFilter | undefined): Left {
  if (include === undefined) return { catalog, excluded: [] };
  const excluded: { kind: string; name: string }[] = [];
  const keep = <T extends QualifiedName>(kind: string, objects: readonly T[]): readonly T[] =>
    objects.filter((object) => {
      const { namespace, name } = object;
      const included = include({ kind, name, ...(namespace === undefined ? {} : { namespace }) });
      if (!included) excluded.push({ kind, name: namespace === undefined ? name : `${namespace}.${name}` });
      return included;
    });
  const tables = keep("table", catalog.tables);
  const left = new Set(tables);
  const gone = new Set(catalog.tables.filter((each) => !left.has(each)).map((each) => pathOf(each)));
  const ofKeptTables = catalog.statements.filter((each) => each.table === undefined || !gone.has(pathOf(each.table)));
  const kept: Catalog = {
    ...catalog,
    namespaces: keep("namespace", catalog.namespaces),
    extensions: catalog.extensions.filter(({ name }) => keep("extension", [{ name }]).length > 0),
    enums: keep("enum", catalog.enums),
    domains: keep("domain", catalog.domains),
    compositeTypes: keep("compositeType", catalog.compositeTypes),
    sequences: keep("sequence", catalog.sequences),
    tables,
    statements: ofKeptTables.filter((each) => keep(each.kind, [each]).length > 0),
  };
  return { catalog: kept, excluded };
}

function pathOf({ namespace, name }: QualifiedName): string {
  return JSON.stringify([namespace, name]);
}
