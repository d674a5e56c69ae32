/** The names of objects in the dependency graph: one spelling for each, safe for any characters in names. */
import type { ObjectId, QualifiedName } from "./catalog.js";

export type ObjectKind =
  | "namespace"
  | "extension"
  | "type"
  | "sequence"
  | "table"
  | "column"
  | "constraint"
  | "index"
  | "view"
  | "materializedView"
  | "routine"
  | "trigger"
  | "rule"
  | "policy"
  | "statistics"
  | "native"
  | "enumValue";

/**
 * The id of an object. `member` is what tells it apart inside its parent: a column, constraint, trigger or policy of a
 * table, a routine's argument types, a value of an enum. Enums, domains and composite types share the kind `type`.
 */
export function objectId(kind: ObjectKind, of: QualifiedName, member?: string): ObjectId {
  const parts = [kind, of.namespace ?? "", of.name, ...(member === undefined ? [] : [member])];
  return JSON.stringify(parts) as ObjectId;
}

/** The parts an id was made from. */
export function readObjectId(id: ObjectId): {
  readonly kind: ObjectKind;
  readonly of: QualifiedName;
  readonly member?: string;
} {
  const [kind, namespace, name, member] = JSON.parse(id) as [ObjectKind, string, string, string?];
  const of = namespace === "" ? { name } : { namespace, name };
  return member === undefined ? { kind, of } : { kind, of, member };
}
