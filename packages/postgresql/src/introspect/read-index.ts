/** Indexes, and what keys and exclusions take from the index they stand on. */
import type { Index, IndexItem } from "@dsl/planner";
import type { ReadContext } from "./context.js";
import type { ConstraintRow } from "./parts/constraints.js";
import type { IndexRow } from "./parts/indexes.js";
import { flag, present } from "./present.js";
import { readIndexItems } from "./read-index-items.js";
import { storageParameters } from "./storage-parameters.js";

/** An index, or with `constraint` the unique constraint on it. */
export function readIndex(row: IndexRow, constraint: ConstraintRow | undefined, context: ReadContext): Index {
  return {
    name: row.name,
    unique: row.unique,
    constraint: constraint !== undefined,
    ...readKey(row, context),
    ...(constraint ? context.comment("constraint", constraint.oid) : context.comment("relation", row.oid)),
    ...present({
      method: row.method === "btree" ? undefined : row.method,
      where: row.where,
      nullsNotDistinct: flag(row.nullsNotDistinct),
      valid: row.valid ? undefined : false,
      inherited: flag(row.inherited),
      period: flag(constraint?.period ?? false),
      deferrable: deferrable(constraint),
      needs: someNeeds(context.needs("relation", row.oid)),
    }),
  };
}

/** What every kind of key has. */
export function readKey(
  row: IndexRow,
  context: ReadContext,
): Pick<Index, "items" | "include" | "storage" | "tablespace" | "clustered"> {
  return {
    items: readItems(row, context),
    include: context.columns(row.table, row.columns.slice(row.keys)),
    ...present({
      storage: storageParameters(row.options),
      tablespace: row.tablespace,
      clustered: flag(row.clustered),
    }),
  };
}

export function readItems(row: IndexRow, context: ReadContext): readonly IndexItem[] {
  const details = readIndexItems(row.definition ?? "", row.items ?? []);
  return row.columns.slice(0, row.keys).map((number, index) => {
    const { text = "", collation, opclass } = details[index] ?? {};
    const [column] = context.columns(row.table, [number]);
    return {
      target:
        column === undefined
          ? { kind: "expression", expression: withoutParentheses(text) }
          : { kind: "column", column },
      ...readSort(row.sort[index] ?? 0),
      ...present({ collation, opclass }),
    };
  });
}

/** Bits of `indoption`: 1 descending, 2 NULLS FIRST, which is what descending ones have without being told. */
function readSort(bits: number): Pick<IndexItem, "descending" | "nulls"> {
  const descending = (bits & 1) !== 0;
  const first = (bits & 2) !== 0;
  return present({
    descending: flag(descending),
    nulls: first === descending ? undefined : first ? "first" : "last",
  } as const);
}

/** The engine puts parentheses around whatever is not a call. */
const withoutParentheses = (text: string): string => (text.startsWith("(") ? text.slice(1, -1) : text);

export function deferrable(row: ConstraintRow | undefined): "immediate" | "deferred" | undefined {
  return row?.deferrable ? (row.deferred ? "deferred" : "immediate") : undefined;
}

export const someNeeds = <Id>(needs: readonly Id[]): readonly Id[] | undefined =>
  needs.length === 0 ? undefined : needs;
