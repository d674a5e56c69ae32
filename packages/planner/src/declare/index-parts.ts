/** Which indexes of partitions are parts of those of the tables that they are part of, and which of these lack parts. */
import type { Model, Partition } from "@dsl/parser";
import type { Index, Table } from "../catalog.js";
import { sameValue } from "../compare/same-value.js";
import { isPartOf } from "../index-keys.js";
import { nameKey } from "../names.js";

/**
 * A part may be called, stored and described as it likes: the first that is otherwise as one of `above` is its part. `model` says
 * which of `indexes`, in its order, are to stand alone.
 */
export function withParts(
  indexes: readonly Index[],
  { uniques, indexes: others }: Model,
  above: readonly Index[],
): readonly Index[] {
  const said = [...uniques, ...others];
  const wholes = above.map(shape);
  return indexes.map((index, place) => {
    const whole = said[place]?.attached === false ? -1 : wholes.findIndex((each) => sameValue(each, shape(index)));
    if (whole < 0) return index;
    wholes.splice(whole, 1);
    return { ...index, inherited: true };
  });
}

function shape(index: Index): unknown {
  const { name: _name, comment: _comment, inherited: _inherited, ...rest } = index;
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
          indexes: table.indexes.map((index) => (isComplete(index, below(table), below) ? whole(index) : index)),
        }
      : table,
  );
}

const lacksParts = ({ indexes }: Table): boolean => indexes.some(({ valid }) => valid === false);

function isComplete(index: Index, parts: readonly Table[], below: (table: Table) => readonly Table[]): boolean {
  return parts.every((table) => {
    const part = table.indexes.find((each) => each.inherited === true && isPartOf(each, index));
    return part !== undefined && (part.valid !== false || isComplete(part, below(table), below));
  });
}

function whole({ valid: _valid, ...index }: Index): Index {
  return index;
}
