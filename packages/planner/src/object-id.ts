/** The names of objects in the dependency graph: one spelling for each, safe for any characters in names. */
import type { ObjectId, QualifiedName, StatementKind, StatementObject } from "./catalog.js";

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
  | "role"
  | "enumValue";

/**
 * The id of an object. `member` is what tells it apart inside its parent: a column, constraint, trigger or policy of a
 * table, a routine's argument types, a value of an enum, the column that a sequence numbers. Enums, domains and composite types share the kind `type`.
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
  const [kind, namespace, name, member] = partsOf(id) as [ObjectKind, string, string, string?];
  const of = namespace === "" ? { name } : { namespace, name };
  return member === undefined ? { kind, of } : { kind, of, member };
}

/** Where nothing in it is escaped, what stands between the quotes. */
function partsOf(id: ObjectId): unknown {
  return id.includes("\\") ? JSON.parse(id) : id.slice(2, -2).split('","');
}

const statementIdKind: Readonly<Record<StatementKind, ObjectKind>> = {
  view: "view",
  materializedView: "materializedView",
  function: "routine",
  procedure: "routine",
  aggregate: "routine",
  trigger: "trigger",
  rule: "rule",
  policy: "policy",
  statistics: "statistics",
  native: "native",
};

/** The id of an object that its own statement declares: a trigger, rule or policy by its table, a routine by its argument types, a native by its whole identity. */
export function statementId(
  object: Pick<StatementObject, "kind" | "namespace" | "name" | "arguments" | "table">,
): ObjectId {
  const kind = statementIdKind[object.kind];
  if (kind === "trigger" || kind === "rule" || kind === "policy") {
    return objectId(kind, object.table ?? object, object.name);
  }
  if (kind === "native") return objectId(kind, { name: object.arguments ?? object.name });
  return kind === "routine" ? objectId(kind, object, object.arguments ?? "") : objectId(kind, object);
}
