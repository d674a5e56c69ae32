/** Sequences that no column numbers its rows by. */
import type { Sequence } from "@dsl/planner";
import type { ReadContext } from "./context.js";
import type { Oid } from "./part.js";
import type { SequenceRow } from "./parts/sequences.js";
import { present } from "./present.js";
import { numbers } from "./read-columns.js";
import { readSequenceOptions } from "./read-sequence-options.js";

export function readSequences(context: ReadContext): readonly Sequence[] {
  const tables = new Set(context.raw.relations.map(({ oid }) => oid));
  const numbering = numberingSequences(context);
  return context.raw.sequences
    .filter(({ table }) => table === null || tables.has(table))
    .filter(({ oid }) => !numbering.has(oid))
    .map((row) => readSequence(row, context));
}

/** The column that a sequence numbers, by the OID of the sequence. */
export function numberingSequences(context: ReadContext): ReadonlyMap<Oid, NonNullable<Sequence["ownedBy"]>> {
  const isNumbering = ({ oid, table, column }: SequenceRow): boolean => {
    const rows = context.columnRow(table ?? 0, column ?? 0);
    return rows?.sequence?.oid === oid && numbers(rows);
  };
  return new Map(
    context.raw.sequences.flatMap((row) => {
      const owner = readOwner(row, context);
      return owner === undefined || !isNumbering(row) ? [] : [[row.oid, owner] as const];
    }),
  );
}

function readSequence(row: SequenceRow, context: ReadContext): Sequence {
  const { type, ...options } = readSequenceOptions(row, "");
  return {
    ...context.qualify(row),
    ...options,
    ...context.comment("relation", row.oid),
    ...present({ type: type === "bigint" ? undefined : type, ownedBy: readOwner(row, context) }),
  };
}

function readOwner({ table, column }: SequenceRow, context: ReadContext): Sequence["ownedBy"] {
  if (table === null || column === null) return undefined;
  const [name] = context.columns(table, [column]);
  return name === undefined ? undefined : { table: context.relation(table), column: name };
}
