/** A database as schema text (`db pull`): what reads as the very same catalog, in a form that a person enjoys reading. */
import { format, type Diagnostic, type ScalarType } from "@dsl/parser";
import { nameKey, type Catalog, type Dialect, type Table } from "@dsl/planner";
import { chooseRules } from "./names/naming-rules.js";
import { Names, nothingKnown, type NamingStyle } from "./names/names.js";
import { findRelations, type Relations } from "./relations/relations.js";
import { printDraft } from "./text/print-draft.js";
import type { Writing } from "./text/writing.js";
import { chooseTypes } from "./write/scalar-types.js";
import { writeSchema } from "./write/schema.js";

export interface SchemaTextOptions {
  /** `idiomatic`: `order_items` is `OrderItem`. `database`: names as they are. */
  readonly naming: NamingStyle;
  /** The files that are there: their names, order, comments and formatting stay. */
  readonly existing: readonly SchemaFile[];
}

export interface SchemaFile {
  readonly path: string;
  readonly text: string;
}

export interface SchemaText {
  readonly files: readonly SchemaFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export function schemaText(catalog: Catalog, dialect: Dialect, options: SchemaTextOptions): SchemaText {
  const rules = options.naming === "database" ? {} : chooseRules(catalog);
  const types = options.naming === "database" ? {} : chooseTypes(catalog, dialect);
  const names = new Names(catalog, rules, options.naming, nothingKnown);
  const writing = startWriting(catalog, dialect, names, types);
  const text = writeSchema(writing)
    .map(({ draft }) => printDraft(draft))
    .join("\n");
  return { files: [{ path: "schema.dsl", text: format(text) }], diagnostics: [] };
}

function startWriting(
  catalog: Catalog,
  dialect: Dialect,
  names: Names,
  types: Readonly<Partial<Record<ScalarType, string>>>,
): Writing {
  const relations = findRelations(catalog, dialect, names, () => undefined);
  return {
    catalog,
    dialect,
    names,
    types,
    relations,
    inSql: columnsInSql(relations, dialect),
    comments: dialect.facts.comments && hasComments(catalog),
    saysNamespaces: catalog.namespaces.length > 1,
    ignored: new Set(catalog.tables.filter((table) => !hasKey(table)).map(nameKey)),
    tables: new Map(catalog.tables.map((table) => [nameKey(table), table])),
    roles: new Set(),
  };
}

/** Columns of keys that refer to another scalar: the two fields of a relation have one type, or one that only SQL knows. */
function columnsInSql({ all }: Relations, { types }: Dialect): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const relation of all) {
    if (relation.kind === "list") continue;
    const { from, to, key } = relation;
    const scalar = (table: Table, name: string | undefined) => {
      const type = table.columns.find((column) => column.name === name)?.type;
      return type === undefined ? undefined : (types.toScalar(type)?.scalar ?? type.text);
    };
    const columns = key.columns.filter((name, at) => scalar(from, name) !== scalar(to, key.referencedColumns[at]));
    if (columns.length > 0) found.set(nameKey(from), new Set([...(found.get(nameKey(from)) ?? []), ...columns]));
  }
  return found;
}

/** Whether rows can be told apart by values that are always there. */
function hasKey(table: Table): boolean {
  const required = new Set(table.columns.filter(({ nullable }) => !nullable).map(({ name }) => name));
  const uniques = table.indexes.filter(({ unique, where }) => unique && where === undefined);
  return (
    table.primaryKey !== undefined ||
    table.options.virtual !== undefined ||
    uniques.some(({ items }) => items.every(({ target }) => target.kind === "column" && required.has(target.column)))
  );
}

function hasComments(catalog: Catalog): boolean {
  const { tables, enums, domains, compositeTypes, sequences, namespaces, statements } = catalog;
  const commented: readonly { readonly comment?: string }[] = [
    ...[...tables, ...enums, ...domains, ...compositeTypes, ...sequences, ...namespaces],
    ...tables.flatMap((table) => table.columns),
    ...compositeTypes.flatMap((type) => type.attributes),
  ];
  const after = statements.flatMap((object) => object.after);
  return commented.some(({ comment }) => comment !== undefined) || after.some((one) => one.startsWith("COMMENT ON "));
}
