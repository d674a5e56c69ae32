/** The cases of `render.test.ts`: what each action makes of a database. */
import type { Action, ActionKind, Catalog, Column, Index, QualifiedName, Table } from "@dsl/planner";

type Of<Kind extends ActionKind> = Extract<Action, { readonly kind: Kind }>;

/** The action, run after `before`, makes what `after` makes. */
export interface Case<Kind extends ActionKind> {
  readonly before?: string;
  readonly after: string;
  readonly action: (from: Catalog, to: Catalog) => Omit<Of<Kind>, "kind">;
}

/** SQLite alone rebuilds tables. */
export type Cases = { readonly [Kind in Exclude<ActionKind, "rebuildTable">]: readonly Case<Kind>[] };

export const t: QualifiedName = { namespace: "public", name: "t" };
export const e: QualifiedName = { namespace: "public", name: "e" };

export function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error("there is none");
  return item;
}

export const tableOf = (catalog: Catalog, name = "t"): Table =>
  first(catalog.tables.filter((each) => each.name === name));
export const columnOf = (catalog: Catalog, name = "a"): Column =>
  first(tableOf(catalog).columns.filter((each) => each.name === name));
export const indexOf = (catalog: Catalog): Index => first(tableOf(catalog).indexes);

export const withColumns = (from: Catalog, to: Catalog) => ({ table: t, from: columnOf(from), to: columnOf(to) });
