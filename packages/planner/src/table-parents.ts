/** The tables that a table has columns from: what it is a partition of, or inherits. */
import type { QualifiedName, StatementObject, TableOptions } from "./catalog.js";
import { readDrop } from "./native-identity.js";
import { readObjectId } from "./object-id.js";

export const tableParents = ({
  partitionOf,
  inherits = [],
}: Pick<TableOptions, "partitionOf" | "inherits">): readonly QualifiedName[] =>
  partitionOf === undefined ? inherits : [partitionOf.parent];

/** A foreign table may be a part of a table, too, and needs no other tables than such. */
export function statementParents({ kind, drop, needs }: StatementObject): readonly QualifiedName[] {
  if (kind !== "native" || readDrop(drop).words !== "foreign table") return [];
  return needs.map(readObjectId).flatMap((id) => (id.kind === "table" ? [id.of] : []));
}
