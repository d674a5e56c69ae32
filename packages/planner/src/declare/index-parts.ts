/** Which indexes of partitions are parts of those of the tables that they are part of, and which of these lack parts. */
import type { Model, Partition } from "@dsl/parser";
import type { Index, PrimaryKey, Table } from "../catalog.js";
import { sameValue } from "../compare/same-value.js";
import { canBePartOf, isPartOf, keysOf } from "../index-keys.js";
import { nameKey, nameOf } from "../names.js";

/**
 * A part may be called, stored and described as it likes: the first that is otherwise as one of `above` is its part. A
 * constraint of its own may stand on the part of an index. `model` says
 * which of `indexes`, in its order, are to stand alone.
 */
export function withParts(
  indexes: readonly Index[],
  { uniques, indexes: others }: Model,
  above: readonly Pick<Table, "namespace" | "name" | "indexes">[],
): readonly Index[] {
  const keys = [...uniques, ...others];
  const wholes = above.flatMap((table) =>
    table.indexes.map((index): Whole => ({ partOf: { table: nameOf(table), name: index.name ?? "" }, index })),
  );
  return indexes.map((index, place) => {
    const { attached } = keys[place] ?? {};
    if (attached === false) return index;
    const said = wholes.filter(({ partOf }) => attached === undefined || partOf.name === attached);
    const whole = said.find(isLike(index)) ?? said.find((each) => canBePartOf(index, each.index));
    if (whole === undefined) return index;
    wholes.splice(wholes.indexOf(whole), 1);
    return { ...index, ...(isLike(index)(whole) ? { inherited: true } : {}), partOf: whole.partOf };
  });
}

interface Whole {
  readonly partOf: NonNullable<Index["partOf"]>;
  readonly index: Index;
}

const isLike = (index: Index) => (whole: Whole) => sameValue(shape(index), shape(whole.index));

function shape(index: Index): unknown {
  const { name: _name, comment: _comment, inherited: _inherited, partOf: _whole, ...rest } = index;
  const { storage: _storage, tablespace: _tablespace, clustered: _clustered, valid: _valid, ...said } = rest;
  return said;
}

/** The engine takes one that all partitions have a part of for a whole one, whoever made it without them. */
export function withWholesComplete(tables: readonly Table[], partitions: readonly Partition[]): readonly Table[] {
  if (!tables.some(lacksParts)) return tables;
  const children = new Map<string, Table[]>();
  for (const table of partitions.length === 0 ? [] : tables) {
    const parent = table.options.partitionOf?.parent;
    if (parent !== undefined) children.set(nameKey(parent), [...(children.get(nameKey(parent)) ?? []), table]);
  }
  const below = (table: Table): readonly Table[] => children.get(nameKey(table)) ?? [];
  return tables.map((table) =>
    lacksParts(table)
      ? {
          ...table,
          ...(table.primaryKey === undefined ? {} : { primaryKey: whole(table.primaryKey, table, below) }),
          indexes: table.indexes.map((index) => whole(index, table, below)),
        }
      : table,
  );
}

const lacksParts = (table: Table): boolean => keysOf(table).some(({ valid }) => valid === false);

function isComplete(of: Table, index: Pick<Index, "name" | "valid">, below: Below): boolean {
  return below(of).every((table) => {
    const part = keysOf(table).find((each) => isPartOf(each, { table: of, name: index.name }));
    return part !== undefined && (part.valid !== false || isComplete(table, part, below));
  });
}

type Below = (table: Table) => readonly Table[];

function whole<K extends Index | PrimaryKey>(key: K, table: Table, below: Below): K {
  if (key.valid !== false || !isComplete(table, key, below)) return key;
  const { valid: _valid, ...rest } = key;
  return rest as K;
}
