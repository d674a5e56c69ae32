/** Primary keys and unique keys: on their field where they have one, else in the block. */
import {
  conventionalName,
  indexId,
  ofPrimaryKey,
  takeName,
  type Index,
  type IndexItem,
  type PrimaryKey,
  type QualifiedName,
  type Table,
  itemNames,
} from "@dsl/planner";
import { argument, attribute, quoted } from "../text/attribute.js";
import { isPartition } from "../names/naming-rules.js";
import { isSaid, writeParts } from "./index-parts.js";
import type { MemberDraft } from "../text/draft.js";
import type { Writing } from "../text/writing.js";
import { writeConstraintMap, writeIndexOptions, writeItems, writeMap } from "./index-items.js";

/** What stands for the primary key among the members of a model. */
export const primaryKeyKey = "primary key";

/** A key as an attribute: with `column` it is that field's. */
export interface WrittenKey {
  readonly key: string;
  readonly column?: string;
  readonly text: string;
}

export function writeKeys(table: Table, writing: Writing): readonly WrittenKey[] {
  const { primaryKey, indexes } = table;
  const uniques = indexes.filter((index) => index.unique && isSaid(index, table, writing));
  const own =
    primaryKey === undefined || !isSaid(ofPrimaryKey(primaryKey), table, writing)
      ? []
      : [writePrimaryKey(primaryKey, table, writing)];
  const written = uniques.map((index) => writeUnique(index, table, writing));
  return onePerField([...own, ...written], uniques, table, writing);
}

/** A field has one @unique: others over the same field go to the block. */
function onePerField(
  keys: readonly WrittenKey[],
  uniques: readonly Index[],
  table: Table,
  writing: Writing,
): readonly WrittenKey[] {
  const seen = new Set<string>();
  return keys.map((key) => {
    const unique = uniques.find((index) => indexKey(table, index) === key.key);
    if (key.column === undefined || unique === undefined || !seen.has(key.column)) {
      if (unique !== undefined && key.column !== undefined) seen.add(key.column);
      return key;
    }
    return blockKey(key.key, "@@unique", unique.items, table, uniqueArguments(unique, table, writing), writing);
  });
}

export function toMembers(keys: readonly WrittenKey[]): readonly MemberDraft[] {
  return keys.flatMap(({ key, column, text }) => (column === undefined ? [{ kind: "attribute", key, text }] : []));
}

function writePrimaryKey(key: PrimaryKey, table: Table, writing: Writing): WrittenKey {
  const args = [
    ...writePrimaryKeyMap(key, table, writing),
    ...writeIndexOptions(key, table, writing),
    ...writeParts(ofPrimaryKey(key), table, writing),
  ];
  return key.valid === false
    ? blockKey(primaryKeyKey, "@@id", key.items, table, args, writing)
    : writeKey(primaryKeyKey, "id", key.items, table, args, writing);
}

/** Without a word it has the conventional name or, where constraints may go without, none. */
function writePrimaryKeyMap({ name }: PrimaryKey, table: Table, writing: Writing): readonly string[] {
  if (!writing.dialect.facts.namelessConstraints) return writeMap(name, table, [], "_pkey", writing);
  return argument("map", name === undefined ? undefined : quoted(name));
}

/** The key of a field has no word for parts that lack. */
function writeUnique(index: Index, table: Table, writing: Writing): WrittenKey {
  const [key, args] = [indexKey(table, index), uniqueArguments(index, table, writing)];
  return index.valid === false
    ? blockKey(key, "@@unique", index.items, table, args, writing)
    : writeKey(key, "unique", index.items, table, args, writing);
}

function uniqueArguments(index: Index, table: Table, writing: Writing): readonly string[] {
  const said = index.deferrable !== undefined || index.period === true || index.onConflict !== undefined;
  return [
    ...uniqueMap(index, table, writing),
    ...argument("constraint", index.constraint === true && !said ? true : undefined),
    ...writeIndexOptions(index, table, writing),
    ...writeParts(index, table, writing),
  ];
}

function uniqueMap(index: Index, table: Table, writing: Writing): readonly string[] {
  const items = itemNames(index.items);
  if (index.constraint === true && writing.constraintNames === "written")
    return writeConstraintMap(index.name, table, items, "_key", writing);
  return writeMap(index.name ?? clearName(index, table, writing), table, items, "_key", writing);
}

/** What tells an index from others of its table: its name or, where it has none, its items. */
export function indexKey(table: QualifiedName, { name, items }: Pick<Index, "name" | "items">): string {
  return name === undefined ? `index ${JSON.stringify(items)}` : indexId(table, name);
}

/** A key without a name takes the conventional one, unless an index that has a name is called so. */
function clearName(index: Index, table: Table, { catalog, dialect }: Writing): string {
  const { maxIdentifierBytes } = dialect.facts;
  const taken = new Set(catalog.tables.flatMap(({ indexes }) => indexes.flatMap(({ name }) => name ?? [])));
  return takeName(
    conventionalName([table.name, ...itemNames(index.items)], "_key", maxIdentifierBytes),
    taken,
    maxIdentifierBytes,
  );
}

function writeKey(
  key: string,
  name: "id" | "unique",
  items: readonly IndexItem[],
  table: Table,
  args: readonly string[],
  writing: Writing,
): WrittenKey {
  const [only, ...others] = items;
  if (
    isPartition(table) ||
    only?.target.kind !== "column" ||
    others.length > 0 ||
    Object.keys(only).some((option) => !plainOptions.has(option))
  ) {
    return blockKey(key, `@@${name}`, items, table, args, writing);
  }
  const sort = argument("sort", only.descending === true ? "Desc" : undefined);
  return { key, column: only.target.column, text: attribute(`@${name}`, sort, args) };
}

/** What an item may say on a field. */
const plainOptions = new Set(["target", "descending"]);

function blockKey(
  key: string,
  name: string,
  items: readonly IndexItem[],
  table: Table,
  args: readonly string[],
  writing: Writing,
): WrittenKey {
  return { key, text: attribute(name, [writeItems(items, table, undefined, writing)], args) };
}
