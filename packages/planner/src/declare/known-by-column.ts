/** Properties of sequences that number a column: there the sequence is known by the column. */
import type { Alteration, ObjectId, Table } from "../catalog.js";
import { beside } from "../names.js";
import { objectId } from "../object-id.js";
import { sequenceId } from "../object-ids.js";
import type { Declaring } from "./declaring.js";

export function knownByColumn(
  alterations: readonly Alteration[],
  tables: readonly Table[],
  declaring: Declaring,
): readonly Alteration[] {
  if (alterations.length === 0) return alterations;
  const columns = numberingSequences(tables, declaring);
  return alterations.map((each) => ({ ...each, on: columns.get(each.on) ?? each.on }));
}

function numberingSequences(tables: readonly Table[], { dialect }: Declaring): ReadonlyMap<ObjectId, ObjectId> {
  return new Map(
    tables.flatMap((table) =>
      table.columns.flatMap(({ name, identity }) => {
        const sequence = identity && (identity.sequence ?? dialect.sql.ownedSequence(table.name, name));
        return sequence ? [[sequenceId(beside(table, sequence)), objectId("sequence", table, name)] as const] : [];
      }),
    ),
  );
}
