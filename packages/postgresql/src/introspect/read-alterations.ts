/** Properties without a word, by what sets and resets them. */
import { objectId, type Alteration } from "@dsl/planner";
import { columnOption, indexDependency, indexTarget, sequencePersistence, triggerState } from "../alterations.js";
import { catalogOids } from "./catalog-oids.js";
import type { ReadContext } from "./context.js";
import type { AlterationRow } from "./parts/alterations.js";

export function readAlterations(context: ReadContext): readonly Alteration[] {
  return context.raw.alterations.flatMap((row) => readers[row.kind](row, context) ?? []);
}

const readers: Record<AlterationRow["kind"], (row: AlterationRow, context: ReadContext) => Alteration | undefined> = {
  columnOption: ({ relation, number, key, value }, context) => {
    const column = context.column(relation, number);
    return column === undefined ? undefined : columnOption(context.relation(relation), column, key ?? "", value ?? "");
  },
  // those of a materialized view complete it
  indexStatistics: (row, context) =>
    ofMaterializedView(row, context)
      ? undefined
      : indexTarget(context.qualify(row), String(row.number), row.value ?? ""),
  indexDependency: (row, context) => indexDependency(context.qualify(row), row.key ?? ""),
  trigger: ({ relation, key, value }, context) =>
    triggerState(context.relation(relation), states[value ?? ""] ?? "ENABLE", key ?? ""),
  sequencePersistence: ({ relation, value }, context) => {
    const column = context.numbered.get(relation);
    const on =
      column === undefined
        ? context.object(catalogOids.relation, relation, 0)
        : objectId("sequence", column.table, column.column);
    return on === undefined ? undefined : sequencePersistence(on, value === "u");
  },
};

function ofMaterializedView({ relation }: AlterationRow, { raw }: ReadContext): boolean {
  const table = raw.indexes.find(({ oid }) => oid === relation)?.table;
  return raw.relations.some(({ oid, kind }) => kind === "m" && oid === table);
}

const states: Readonly<Record<string, string>> = { O: "ENABLE", D: "DISABLE", R: "ENABLE REPLICA", A: "ENABLE ALWAYS" };
