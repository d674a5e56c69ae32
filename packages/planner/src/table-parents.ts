/** The tables that a table has columns from: what it is a partition of, or inherits. */
import type { QualifiedName, TableOptions } from "./catalog.js";

export const tableParents = ({
  partitionOf,
  inherits = [],
}: Pick<TableOptions, "partitionOf" | "inherits">): readonly QualifiedName[] =>
  partitionOf === undefined ? inherits : [partitionOf.parent];
