/** `@@replicaIdentity`: how logical replication finds a row. */
import { blockAttribute, positional, required } from "../spec.js";
import { tables } from "../table-blocks.js";
import type { ArgumentType } from "../spec.js";
import { name, oneOf } from "../types/literals.js";

const words = oneOf("Default", "Full", "Nothing");

/** A word of the language, or the name of an index as a string. */
const identity: ArgumentType<string> = {
  ...words,
  expects: `${words.expects}, or "the name of an index"`,
  read: (expression, scope) => (expression.kind === "string" ? name : words).read(expression, scope),
};

export const replicaIdentity = blockAttribute({
  name: "replicaIdentity",
  on: tables,
  doc: "How logical replication finds a row: Default, Full, Nothing, or the name of a unique index.",
  example: "@@replicaIdentity(Full)",
  arguments: { identity: positional(required(identity, "Default, Full, Nothing, or an index's name.")) },
  apply({ values }, properties) {
    properties.options.replicaIdentity = values.identity;
  },
});
