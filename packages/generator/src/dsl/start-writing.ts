/** Everything that writing a schema needs to know beforehand: names, relations, types, and what the files that are there settle. */
import { nameKey, type Catalog, type Dialect, type QualifiedName, type Table } from "@dsl/planner";
import { databaseName, knownJoins, knownNames, knownRelations } from "./merge/known-names.js";
import type { Existing } from "./merge/merge-schema.js";
import { groupBy } from "./group-by.js";
import { hasKey } from "./has-key.js";
import { chooseRules } from "./names/naming-rules.js";
import { Names, nothingKnown, type NamingStyle } from "./names/names.js";
import { findRelations, type KnownRelations, type Relations } from "./relations/relations.js";
import type { Writing } from "./text/writing.js";
import { chooseReferentialActions } from "./write/referential-actions.js";
import { usedNamespaces } from "./used-namespaces.js";
import { chooseNow } from "./write/now.js";
import { chooseTypes } from "./write/scalar-types.js";

/** For a schema of its own. */
export function startWriting(catalog: Catalog, dialect: Dialect, style: NamingStyle): Writing {
  const rules = style === "database" ? {} : chooseRules(catalog);
  return complete(
    catalog,
    dialect,
    new Names(catalog, rules, style, nothingKnown, dialect.facts.defaultNamespace),
    { names: () => undefined, joins: () => undefined },
    {
      types: style === "database" ? {} : chooseTypes(catalog, dialect),
      now: chooseNow(catalog, dialect),
      referentialActions: chooseReferentialActions(catalog),
      constraintNames: hasNamelessConstraints(catalog) ? "written" : undefined,
      comments: dialect.facts.comments && hasComments(catalog),
      listed: new Set(listedNamespaces(catalog, dialect)),
      ignored: [],
    },
  );
}

/** Where they are listed each block says its own: blocks for the others leave those of the default one without a word. */
function listedNamespaces(catalog: Catalog, { facts }: Dialect): readonly string[] {
  const used = usedNamespaces(catalog);
  return used.length > 1 && used.every((name) => name !== facts.defaultNamespace) ? used : [];
}

/** For what is new in a schema that is there: its settings, rules and names hold. */
export function writeBeside(catalog: Catalog, dialect: Dialect, style: NamingStyle, existing: Existing): Writing {
  const { schema, declaration } = existing;
  const { tableNames, columnNames, now, referentialActions, constraintNames, types, comments, namespaces } =
    schema.datasource;
  const rules = {
    ...(tableNames === undefined ? {} : { tableNames }),
    ...(columnNames === undefined ? {} : { columnNames }),
  };
  const names = new Names(
    catalog,
    rules,
    style,
    knownNames(schema, declaration, dialect),
    dialect.facts.defaultNamespace,
  );
  const texts = Object.entries(types).map(([scalar, text]) => [scalar, dialect.types.canonical(text)] as const);
  const known = { names: knownRelations(schema, dialect), joins: knownJoins(schema, declaration, dialect) };
  return complete(catalog, dialect, names, known, {
    types: Object.fromEntries(texts),
    now,
    referentialActions,
    constraintNames,
    comments: comments && dialect.facts.comments,
    listed: new Set(namespaces),
    ignored: ignoredWithKey(existing, dialect),
  });
}

interface Settings extends Pick<
  Writing,
  "types" | "now" | "referentialActions" | "constraintNames" | "comments" | "listed"
> {
  /** Models that a person left out of generated code, by `nameKey`. */
  readonly ignored: readonly string[];
}

function complete(
  catalog: Catalog,
  dialect: Dialect,
  names: Names,
  known: KnownRelations,
  settings: Settings,
): Writing {
  const relations = findRelations(catalog, dialect, names, known);
  return {
    ...settings,
    catalog,
    dialect,
    names,
    relations,
    inSql: columnsInSql(relations, dialect),
    ignored: new Set([...keyless(catalog), ...settings.ignored]),
    tables: byName(catalog.tables),
    enums: byName(catalog.enums),
    domains: byName(catalog.domains),
    composites: new Set(catalog.compositeTypes.map(nameKey)),
    statements: groupBy(catalog.statements, ({ table }) => (table === undefined ? [] : [nameKey(table)])),
    alterations: groupBy(catalog.alterations, ({ on }) => [on]),
    roles: new Set(),
  };
}

function byName<T extends QualifiedName>(objects: readonly T[]): ReadonlyMap<string, T> {
  return new Map(objects.map((object) => [nameKey(object), object]));
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

/** Models that somebody ignores for another reason than that they have no key. */
function ignoredWithKey({ schema, declaration }: Existing, dialect: Dialect): readonly string[] {
  const without = keyless(declaration.catalog);
  const ignored = schema.models.filter((model) => model.ignored).map((model) => nameKey(databaseName(model, dialect)));
  return ignored.filter((name) => !without.has(name));
}

/** Tables that generated code cannot have, by `nameKey`. */
function keyless({ tables }: Catalog): ReadonlySet<string> {
  return new Set(tables.filter((table) => !hasKey(table)).map(nameKey));
}

/** Whether there are constraints whose name would have to be made up. */
function hasNamelessConstraints({ tables }: Catalog): boolean {
  const lists = tables.flatMap(({ foreignKeys, checks, indexes }) => [
    ...foreignKeys,
    ...checks,
    ...indexes.filter(({ constraint }) => constraint === true),
  ]);
  return lists.some(({ name }) => name === undefined);
}

function hasComments(catalog: Catalog): boolean {
  const { tables, enums, domains, compositeTypes, sequences, namespaces, extensions, statements } = catalog;
  const objects: readonly (readonly { readonly comment?: string }[])[] = [
    tables,
    enums,
    domains,
    compositeTypes,
    sequences,
    namespaces,
    extensions,
    tables.flatMap((table) => table.columns),
    compositeTypes.flatMap((type) => type.attributes),
  ];
  const after = statements.flatMap((object) => object.after);
  return (
    objects.flat().some(({ comment }) => comment !== undefined) || after.some((one) => one.startsWith("COMMENT ON "))
  );
}
