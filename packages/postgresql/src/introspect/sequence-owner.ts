/** The columns that sequences belong to. */
import type { Sequence } from "@dsl/planner";
import type { ReadContext } from "./context.js";
import type { Oid } from "./part.js";
import type { SequenceRow } from "./parts/sequences.js";
import { numbers } from "./read-columns.js";

export type SequenceOwner = NonNullable<Sequence["ownedBy"]>;

type OwnerNames = Pick<ReadContext, "relation" | "column">;

export function sequenceOwner({ table, column }: SequenceRow, names: OwnerNames): SequenceOwner | undefined {
  if (table === null || column === null) return undefined;
  const name = names.column(table, column);
  return name === undefined ? undefined : { table: names.relation(table), column: name };
}

/** Of sequences that give a column its values, by their OID. */
export function numberedColumns(
  sequences: readonly SequenceRow[],
  names: OwnerNames,
  columnRow: ReadContext["columnRow"],
): ReadonlyMap<Oid, SequenceOwner> {
  const numbered = new Map<Oid, SequenceOwner>();
  for (const row of sequences) {
    const rows = columnRow(row.table ?? 0, row.column ?? 0);
    const owner = rows?.sequence === row && numbers(rows) ? sequenceOwner(row, names) : undefined;
    if (owner !== undefined) numbered.set(row.oid, owner);
  }
  return numbered;
}
