/** Whether an index type takes a field, by the target's facts. */
import type { Context } from "../resolve/context.js";
import { isUnsupported, type FieldDraft } from "../resolve/draft.js";
import { nearest } from "../resolve/nearest.js";

/** What is wrong, or undefined. */
export function suits(
  field: FieldDraft,
  indexType: string,
  ops: string | undefined,
  context: Context,
): string | undefined {
  const type = context.target?.indexTypes.find((candidate) => candidate.name === indexType);
  if (type === undefined || field.meaning.kind !== "column") return undefined;
  if (ops !== undefined && !type.ops.includes(ops)) return unknownClass(ops, indexType, type.ops);
  if (type.fields === undefined) return undefined;
  const isList = field.ast.type.arity === "list" && type.fields.some(({ native }) => native === "list");
  const native = isList ? "list" : nativeOf(field, context);
  if (native === undefined) return ops !== undefined && isUnsupported(field) ? notFor(ops, field) : undefined;
  const isImplied = field.meaning.type.kind === "scalar" && field.meaning.type.native === undefined;
  const taken = type.fields.find((candidate) => candidate.native === native && (isImplied || !candidate.implied));
  if (ops !== undefined && taken?.ops.includes(ops) !== true) return notFor(ops, field);
  // An extension may bring the operator class that is missing.
  const isTaken = ops !== undefined || taken?.byDefault === true || hasExtensions(context);
  return isTaken ? undefined : `a ${indexType} index cannot hold "${field.name}" without an operator class`;
}

const notFor = (ops: string, field: FieldDraft): string => `operator class ${ops} is not for "${field.name}"`;

function unknownClass(ops: string, indexType: string, known: readonly string[]): string {
  const near = nearest(ops, known);
  return `a ${indexType} index has no operator class ${ops}${near === undefined ? "" : `; did you mean ${near}?`}`;
}

/** The native type, or undefined for a type about which nothing is known here. */
function nativeOf({ meaning }: FieldDraft, context: Context): string | undefined {
  if (meaning.kind !== "column" || meaning.type.kind === "native" || meaning.type.kind === "alias") return undefined;
  if (meaning.type.kind !== "scalar") return meaning.type.kind;
  return meaning.type.native?.name ?? context.target?.defaultNativeType?.[meaning.type.scalar];
}

const hasExtensions = ({ declarations, hasExtensionList }: Context): boolean =>
  hasExtensionList || declarations.others.get("extension") !== undefined;
