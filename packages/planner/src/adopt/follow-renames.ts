/** The database as it is after the schema's renames, so that what hangs on a renamed table or column is found there. */
import type { Catalog, StatementObject, Table } from "../catalog.js";
import type { Declaration } from "../declare.js";
import type { Dialect } from "../dialect.js";
import { nameKey } from "../names.js";
import { findRenames } from "../renames/find-renames.js";
import { FollowedNames } from "../renames/followed-names.js";
import type { Rename } from "../intent.js";
import { type ColumnRenames, columnRenames, renameTexts } from "../renames/rename-texts.js";
import { followNames, renamed } from "./follow-names.js";
import { renameInText } from "./names-in-text.js";

export function followRenames(from: Catalog, declaration: Declaration, dialect: Dialect): Catalog {
  const { foldName } = dialect.facts;
  if (declaration.intents.renames.length === 0 && foldName === undefined) return from;
  const live = foldName === undefined ? from : respellParts(from, declaration.catalog, foldName);
  const found = findRenames(live, declaration.catalog, declaration.intents, dialect);
  const { renames } = found;
  if (renames.length === 0) return live;
  const columns = columnRenames(renames);
  const followed = {
    ...renameTexts(found.renamed, renames),
    statements: found.renamed.statements.map((object) => renameStatement(object, renames, columns)),
  };
  return followNames(followed, declaration.catalog, new FollowedNames(renames));
}

/** What the engine takes for a declared index, view or trigger is that one. */
function respellParts(from: Catalog, to: Catalog, foldName: (name: string) => string): Catalog {
  const declared = [...to.tables.flatMap(({ indexes }) => indexes), ...to.statements].flatMap(({ name }) => name ?? []);
  const spellings = new Map(declared.map((name) => [foldName(name), name]));
  const respelled = <T extends { readonly name?: string }>(part: T): T =>
    renamed(part, (name) => spellings.get(foldName(name)) ?? name);
  return {
    ...from,
    tables: from.tables.map((table) => withIndexes(table, table.indexes.map(respelled))),
    statements: from.statements.map(respelled),
  };
}

/** The very same table where none is spelt in another way. */
function withIndexes(table: Table, indexes: Table["indexes"]): Table {
  return indexes.every((index, at) => index === table.indexes[at]) ? table : { ...table, indexes };
}

/** What belongs to one table: its statement says the table's and the columns' new names. */
function renameStatement(object: StatementObject, renames: readonly Rename[], columns: ColumnRenames): StatementObject {
  if (object.table === undefined) return object;
  const key = nameKey(object.table);
  const moved = renames.find((rename) => rename.kind === "table" && nameKey(rename.to) === key);
  const names = new Map(columns.get(key) ?? []);
  if (moved?.kind === "table") names.set(moved.from.name, moved.to.name);
  const text = (of: string): string => renameInText(of, names);
  return names.size === 0
    ? object
    : { ...object, create: text(object.create), after: object.after.map(text), drop: text(object.drop) };
}
