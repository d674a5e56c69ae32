/** `@@replicaIdentity`: how logical replication finds a row. */
import { blockAttribute, positional, required } from "../spec.js";
import { tables } from "../table-blocks.js";
import { wordOrText } from "../types/literals.js";

export const replicaIdentity = blockAttribute({
  name: "replicaIdentity",
  on: tables,
  doc: "How logical replication finds a row: Default, Full, Nothing, or the name of a unique index.",
  example: "@@replicaIdentity(Full)",
  arguments: { identity: positional(required(wordOrText, "Default, Full, Nothing, or an index's name.")) },
  apply({ values }, properties) {
    properties.options.replicaIdentity = values.identity;
  },
});
