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
  const { flags, details } = row;
  const needs = context.needs("relation", row.oid);
  const isPeriod = constraint?.flags.includes("p") === true; // always on gist
  const isInherited = (constraint ?? row).flags.includes("i"); // a constraint of its own may stand on a part of an index
  return {
    name: row.name,
    unique: flags.includes("u"),
    constraint: constraint !== undefined,
    ...readKey(row, context),
    ...ownComment(row, constraint, context),
    ...(details !== null &&
      present({ method: isPeriod ? undefined : usualMethod(details.method), where: details.where })),
    ...(/[nv]/.test(flags) &&
      present({
        nullsNotDistinct: flag(flags.includes("n")),
        valid: flags.includes("v") ? false : undefined,
      })),
    ...(isInherited && { inherited: true }),
    ...(constraint?.flags &&
      present({ period: flag(constraint.flags.includes("p")), deferrable: deferrable(constraint) })),
    ...(needs.length > 0 && { needs }),
  };
}

/** That of an inherited one, or of the index of a constraint, is said by itself (`read-comments.ts`). */
function ownComment(
  row: IndexRow,
  constraint: ConstraintRow | undefined,
  context: ReadContext,
): Pick<Index, "comment"> {
  if ((constraint ?? row).flags.includes("i")) return {};
  return constraint ? context.comment("constraint", constraint.oid) : context.comment("relation", row.oid);
}

const usualMethod = (method: string): string | undefined => (method === "btree" ? undefined : method);

/** What every kind of key has. */
export function readKey(
  row: IndexRow,
  context: ReadContext,
): Pick<Index, "items" | "include" | "storage" | "tablespace" | "clustered" | "partOf"> {
  const { details, flags } = row;
  return {
    items: readItems(row, context),
    include: context.columns(row.table, row.columns.slice(row.keys)),
    ...(details !== null && present({ storage: storageParameters(details.options), tablespace: details.tablespace })),
    ...(flags.includes("c") && { clustered: true }),
    ...context.partOf(row.oid),
  };
}

function readItems(row: IndexRow, context: ReadContext): readonly IndexItem[] {
  const { definition, items } = row.details ?? {};
  const details = definition && items ? readIndexItems(definition, items) : [];
  return row.columns.slice(0, row.keys).map((number, index) => {
    const column = context.column(row.table, number);
    const { text = "", collation, opclass } = details[index] ?? {};
    return {
      target:
        column === undefined
          ? { kind: "expression", expression: withoutParentheses(text) }
          : { kind: "column", column },
      ...(row.sort !== null && readSort(row.sort[index] ?? 0)),
      ...(details.length > 0 && present({ collation, opclass })),
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
  if (row === undefined || !row.flags.includes("d")) return undefined;
  return row.flags.includes("D") ? "deferred" : "immediate";
}

export const someNeeds = <Id>(needs: readonly Id[]): readonly Id[] | undefined =>
  needs.length === 0 ? undefined : needs;
