/** Comments of the database, where the schema does not manage comments. One that the schema writes all the same is its own. */
import type { Catalog, Table } from "../catalog.js";
import { nameKey } from "../names.js";
import { keepUnsaid } from "./unsaid.js";

interface Commented {
  readonly comment?: string;
}

export function adoptComments(to: Catalog, from: Catalog): Catalog {
  return {
    ...to,
    namespaces: byKey(to.namespaces, from.namespaces, (each) => each.name),
    extensions: byKey(to.extensions, from.extensions, (each) => each.name),
    enums: byKey(to.enums, from.enums, nameKey),
    domains: byKey(to.domains, from.domains, nameKey),
    compositeTypes: byKey(to.compositeTypes, from.compositeTypes, nameKey, (type, live) => ({
      ...type,
      attributes: byKey(type.attributes, live.attributes, (each) => each.name),
    })),
    sequences: byKey(to.sequences, from.sequences, nameKey),
    tables: byKey(to.tables, from.tables, nameKey, adoptTableComments),
  };
}

function adoptTableComments(to: Table, from: Table): Table {
  const named = <T extends Commented & { readonly name?: string }>(
    list: readonly T[],
    live: readonly T[],
  ): readonly T[] =>
    live.some(({ comment }) => comment !== undefined) ? byKey(list, live, (each) => each.name ?? "") : list;
  const [primaryKey] =
    to.primaryKey === undefined || from.primaryKey === undefined ? [] : named([to.primaryKey], [from.primaryKey]);
  return {
    ...to,
    columns: named(to.columns, from.columns),
    ...(primaryKey === undefined ? {} : { primaryKey }),
    foreignKeys: named(to.foreignKeys, from.foreignKeys),
    checks: named(to.checks, from.checks),
    exclusions: named(to.exclusions, from.exclusions),
    indexes: named(to.indexes, from.indexes),
  };
}

function byKey<T extends Commented>(
  list: readonly T[],
  live: readonly T[],
  key: (of: T) => string,
  within: (to: T, from: T) => T = (to) => to,
): readonly T[] {
  const known = new Map(live.map((each) => [key(each), each]));
  return list.map((each) => {
    const from = known.get(key(each));
    return from === undefined || from === each ? each : within(keepUnsaid(each, from, ["comment"]), from);
  });
}
