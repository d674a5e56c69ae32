/** What NOT NULLs are called in a catalog, which leaves out the usual names. */
import { type Catalog, nameKey, type QualifiedName, type Table } from "@dsl/planner";
import { rootOf } from "../introspect/inherited-names.js";
import { conventionalName } from "../text/conventional-name.js";

/** Of a table, by column. */
export type NotNullNames = (table: QualifiedName) => ReadonlyMap<string, string>;

export function notNullNames({ tables }: Catalog): NotNullNames {
  const byName = new Map(tables.map((table) => [nameKey(table), table]));
  return (name) => {
    const table = byName.get(nameKey(name));
    return new Map(table === undefined ? [] : namesOf(table, rootOf(table, byName)));
  };
}

function namesOf({ columns }: Table, root: Table): readonly (readonly [string, string])[] {
  return columns
    .filter(({ nullable }) => !nullable)
    .map(({ name, notNull }) => [name, notNull?.name ?? conventionalName(root.name, name, "not_null")]);
}
