/** Declared types: the engine takes any words and keeps only what they make of values, so nothing needs to be asked. */
import type { DoubtPlace, Table } from "@dsl/planner";
import { affinity } from "../affinity.js";
import { sameText } from "../ddl/same-text.js";
import { types } from "../types.js";
import type { Judge } from "./judge.js";

type Place = Extract<DoubtPlace, { readonly kind: "type" }>;

export const type: Judge<Place> = {
  questions: () => [],
  // A scalar takes any type that stores the same; of two types that somebody chose, the words are what was meant.
  verdict: ({ place, from, to }) => {
    if (sameText(from, to)) return { equal: true };
    const isScalar = [from, to].some((text) => types.toScalar({ text }) !== undefined);
    const sameValues = affinity(from) === affinity(to);
    return { equal: isScalar && sameValues && !isExact(place.table, place.column) };
  },
};

/** In a STRICT table and in a key that may be the rowid, every letter of the type counts. */
function isExact({ options, primaryKey }: Table, column: string): boolean {
  const [item, ...others] = primaryKey?.items ?? [];
  const isKey = others.length === 0 && item?.target.kind === "column" && item.target.column === column;
  return options.strict === true || isKey;
}
