/** What NOT NULLs are called in a catalog, which leaves out the usual names. */
import { type Catalog, nameKey, type QualifiedName, type Table } from "@dsl/planner";
import { rootOf } from "../introspect/inherited-names.js";
import { conventionalName } from "../text/conventional-name.js";

/** Of a table, by column. */
export type NotNullNames = (table: QualifiedName) => ReadonlyMap<string, string>;

export function notNullNames({ tables }: Catalog): NotNullNames {
  const byName = new Map(tables.map((table) => [nameKey(table), table]));
  const names = (name: QualifiedName): ReadonlyMap<string, string> => {
    const table = byName.get(nameKey(name));
    return new Map(table === undefined ? [] : namesOf(table, rootOf(table, byName), names));
  };
  return names;
}

/** What a parent hands on without a word of the child is called as it is there. */
function namesOf(
  { columns, options }: Table,
  root: Table,
  namesIn: NotNullNames,
): readonly (readonly [string, string])[] {
  const above = (options.inherits ?? []).map(namesIn);
  return columns
    .filter(({ nullable }) => !nullable)
    .map(({ name, notNull, inherited }) => {
      const handedDown =
        inherited === true && notNull === undefined ? above.find((names) => names.has(name)) : undefined;
      return [name, notNull?.name ?? handedDown?.get(name) ?? conventionalName(root.name, name, "not_null")];
    });
}
