/** Sequences that no column numbers its rows by. */
import type { Sequence } from "@dsl/planner";
import type { ReadContext } from "./context.js";
import type { SequenceRow } from "./parts/sequences.js";
import { present } from "./present.js";
import { readSequenceOptions } from "./read-sequence-options.js";
import { sequenceOwner } from "./sequence-owner.js";

export function readSequences(context: ReadContext): readonly Sequence[] {
  const tables = new Set(context.raw.relations.map(({ oid }) => oid));
  return context.raw.sequences
    .filter(({ table }) => table === null || tables.has(table))
    .filter(({ oid }) => !context.numbered.has(oid))
    .map((row) => readSequence(row, context));
}

function readSequence(row: SequenceRow, context: ReadContext): Sequence {
  const { type, ...options } = readSequenceOptions(row, "");
  return {
    ...context.qualify(row),
    ...options,
    ...context.comment("relation", row.oid),
    ...present({ type: type === "bigint" ? undefined : type, ownedBy: sequenceOwner(row, context) }),
  };
}
