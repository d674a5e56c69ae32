/** Properties without a word, by what sets and resets them. */
import { objectId, type Alteration, type ReadAlteration } from "@dsl/planner";
import { columnOption, indexTarget, triggerState, unloggedSequence } from "../alterations.js";
import { catalogOids } from "./catalog-oids.js";
import type { ReadContext } from "./context.js";
import type { AlterationRow } from "./parts/alterations.js";
import { numberingSequences } from "./read-sequences.js";

export function readAlterations(context: ReadContext): readonly Alteration[] {
  if (context.raw.alterations.length === 0) return [];
  const numbering = numberingSequences(context);
  return context.raw.alterations.flatMap((row) => {
    const read = readers[row.kind](row, context, numbering);
    return read === undefined ? [] : [{ on: read.on, set: read.set, reset: read.reset }];
  });
}

const readers: Record<
  AlterationRow["kind"],
  (
    row: AlterationRow,
    context: ReadContext,
    numbering: ReturnType<typeof numberingSequences>,
  ) => ReadAlteration | undefined
> = {
  columnOption: ({ relation, number, key, value }, context) => {
    const [column] = context.columns(relation, [number]);
    return column === undefined ? undefined : columnOption(context.relation(relation), column, key ?? "", value ?? "");
  },
  indexStatistics: (row, context) => indexTarget(context.qualify(row), String(row.number), row.value ?? ""),
  trigger: ({ relation, key, value }, context) =>
    triggerState(context.relation(relation), states[value ?? ""] ?? "ENABLE", key ?? ""),
  unloggedSequence: ({ relation }, context, numbering) => {
    const column = numbering.get(relation);
    const on =
      column === undefined
        ? context.object(catalogOids.relation, relation, 0)
        : objectId("sequence", column.table, column.column);
    return on === undefined ? undefined : unloggedSequence(on);
  },
};

const states: Readonly<Record<string, string>> = { O: "ENABLE", D: "DISABLE", R: "ENABLE REPLICA", A: "ENABLE ALWAYS" };
