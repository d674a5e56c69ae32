/** What a database shall be when a schema is all of what it says and the rest stays: language.md, "What is managed". */
import type { Catalog, Column, QualifiedName, Table } from "./catalog.js";
import type { Declaration } from "./declare.js";
import type { Dialect } from "./dialect.js";
import { alikeIn } from "./adopt/adopt-columns.js";
import { adoptComments } from "./adopt/adopt-comments.js";
import { adoptAlterations } from "./adopt/adopt-alterations.js";
import { adoptAccess } from "./adopt/adopt-access.js";
import { adoptStatement, commentText, keptStatements } from "./adopt/adopt-statements.js";
import { type Adopted, adoptTable, isHere, keptTables } from "./adopt/adopt-tables.js";
import { adoptNames } from "./adopt/adopt-names.js";
import { followRenames } from "./adopt/follow-renames.js";
import { type Unmanaged, unmanagedName } from "./adopt/unmanaged.js";
import { nameKey } from "./names.js";
import { shareTables } from "./share-tables.js";
import { statementId } from "./object-id.js";
import { columnId } from "./object-ids.js";

export interface AdoptedCatalog {
  /** The declared catalog and everything of `from` that the schema does not manage. */
  readonly to: Catalog;
  /** What was kept and is not in the schema, for a hint. Nothing when the schema manages all. */
  readonly unmanaged: readonly { readonly kind: string; readonly name: string }[];
}

export function adoptUnmanaged(from: Catalog, declaration: Declaration, dialect: Dialect): AdoptedCatalog {
  const live = followRenames(from, declaration, dialect);
  // what the database has to the letter has nothing to adopt, nor to be compared
  const declared = shareTables(placeTypes(declaration.catalog, live, dialect), live);
  const known = adoptKnown(declared, live, declaration, dialect);
  const manages = declaration.scope.all ? "all" : "declared";
  const { to, unmanaged }: Adopted<Catalog> = declaration.scope.all
    ? { to: { ...known, unknown: live.unknown }, unmanaged: [] }
    : adoptRest(known, live, declaration, dialect);
  const privileges = adoptAccess(declaration.catalog, { from: live, to }, dialect, manages);
  const { access } = privileges;
  if (declaration.scope.all) return { to: { ...to, access }, unmanaged: [] };
  const properties = adoptAlterations(to, live);
  const reported = [...privileges.unmanaged, ...properties.unmanaged].filter(({ of }) =>
    isHere(of, new Set(declaration.scope.namespaces)),
  );
  const names = [...unmanaged, ...reported].map((each) => ({
    kind: each.kind,
    name: unmanagedName(each, dialect.facts.defaultNamespace),
  }));
  return { to: { ...to, access, alterations: properties.alterations }, unmanaged: names };
}

/** Types of extensions are where their extension is. */
function placeTypes(to: Catalog, from: Catalog, { types }: Dialect): Catalog {
  if (from.extensions.length === 0) return to;
  const column = (each: Column): Column => ({ ...each, type: types.placed(each.type, from.extensions) });
  return { ...to, tables: to.tables.map((table) => ({ ...table, columns: table.columns.map(column) })) };
}

/** What no schema manages, even one that manages all: namespaces it merely knows, comments unless asked for, what it leaves open. */
function adoptKnown(to: Catalog, from: Catalog, { scope }: Declaration, dialect: Dialect): Catalog {
  const declared = new Set(to.namespaces.map((each) => each.name));
  const listed = from.namespaces.filter(({ name }) => !declared.has(name) && scope.namespaces.includes(name));
  const views = from.statements.filter((object) => scope.unsaid?.has(statementId(object)) === true);
  const tables = new Map(from.tables.map((table) => [nameKey(table), table]));
  const known: Catalog = {
    ...to,
    namespaces: [...to.namespaces, ...listed],
    tables: to.tables.map((table) => {
      const existing = tables.get(nameKey(table));
      if (existing === undefined || existing === table) return table;
      const open = adoptOpen(table, existing, scope.unsaid);
      return dialect.facts.namelessConstraints ? adoptNames(open, existing) : open;
    }),
    statements: [...to.statements, ...views],
  };
  return scope.keepsComments === true ? adoptStatementTexts(adoptComments(known, from), from, [commentText]) : known;
}

/** What the schema leaves open: the default behind `dbgenerated()`, and whatever columns the module of a virtual table makes. */
function adoptOpen(to: Table, from: Table, unsaid: Declaration["scope"]["unsaid"]): Table {
  if (to.options.virtual !== undefined && to.options.virtual === from.options.virtual) {
    return { ...to, columns: from.columns };
  }
  if (unsaid === undefined || unsaid.size === 0) return to;
  const known = new Map(from.columns.map((column) => [column.name, column.default]));
  const columns = to.columns.map((column) => {
    const value = known.get(column.name);
    return value !== undefined && unsaid.has(columnId(to, column.name)) ? { ...column, default: value } : column;
  });
  return { ...to, columns };
}

function adoptStatementTexts(to: Catalog, from: Catalog, keep: readonly RegExp[]): Catalog {
  const known = new Map(from.statements.map((object) => [statementId(object), object]));
  const statements = to.statements.map((object) => {
    const live = known.get(statementId(object));
    return live === undefined || live === object ? object : adoptStatement(object, live, keep);
  });
  return { ...to, statements };
}

/** Everything that is managed only once it is declared. */
function adoptRest(known: Catalog, from: Catalog, declaration: Declaration, dialect: Dialect): Adopted<Catalog> {
  const namespaces = new Set(declaration.scope.namespaces);
  const live = new Map(from.tables.map((table) => [nameKey(table), table]));
  const alike = alikeIn(from, dialect.types);
  const all = new Set([...known.tables, ...from.tables].map(nameKey));
  const exists = (table: QualifiedName): boolean => all.has(nameKey(table));
  const adopted = known.tables.map((table) => {
    const existing = live.get(nameKey(table));
    const differs = existing !== undefined && existing !== table;
    return differs ? adoptTable(table, existing, exists, alike) : { to: table, unmanaged: [] };
  });
  const others = keptTables(known, from, namespaces);
  const tables = [...adopted.map((each) => each.to), ...others.to];
  const statements = keptStatements(known, from, tables, namespaces);
  const rest = keptObjects(known, from, namespaces);
  const to = { ...known, ...rest.to, tables, statements: [...known.statements, ...statements.to] };
  return {
    to: { ...to, unknown: from.unknown },
    unmanaged: [
      ...rest.unmanaged,
      ...others.unmanaged,
      ...adopted.flatMap((each) => each.unmanaged),
      ...statements.unmanaged,
    ],
  };
}

type Objects = Pick<Catalog, "namespaces" | "extensions" | "enums" | "domains" | "compositeTypes" | "sequences">;

/** Namespaces, extensions, types and sequences. An enum in a used namespace is managed, as in Prisma. */
function keptObjects(to: Catalog, from: Catalog, namespaces: ReadonlySet<string>): Adopted<Objects> {
  const extensions = undeclared(to.extensions, from.extensions, ({ name }) => name);
  const domains = undeclared(to.domains, from.domains, nameKey);
  const compositeTypes = undeclared(to.compositeTypes, from.compositeTypes, nameKey);
  const sequences = undeclared(to.sequences, from.sequences, nameKey);
  const foreign = undeclared(to.enums, from.enums, nameKey).filter((each) => !isHere(each, namespaces));
  const named = (kind: string, list: readonly Unmanaged["of"][]): readonly Unmanaged[] =>
    list.filter((of) => isHere(of, namespaces)).map((of) => ({ kind, of }));
  return {
    to: {
      namespaces: [...to.namespaces, ...undeclared(to.namespaces, from.namespaces, ({ name }) => name)],
      extensions: [...to.extensions, ...extensions],
      enums: [...to.enums, ...foreign],
      domains: [...to.domains, ...domains],
      compositeTypes: [...to.compositeTypes, ...compositeTypes],
      sequences: [...to.sequences, ...sequences],
    },
    unmanaged: [
      ...extensions.map(({ name }) => ({ kind: "extension", of: { name } })),
      ...named("domain", domains),
      ...named("composite type", compositeTypes),
      ...named("sequence", sequences),
    ],
  };
}

function undeclared<T>(to: readonly T[], from: readonly T[], key: (of: T) => string): readonly T[] {
  const declared = new Set(to.map(key));
  return from.filter((each) => !declared.has(key(each)));
}
