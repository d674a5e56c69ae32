/** Whether the type of a field is one that an attribute can be about. */
import { report } from "../resolve/context.js";
import type { ScalarType } from "../target.js";
import { alternatives } from "./types/literals.js";
import type { ArgumentSpecs, Use } from "./spec.js";

type AnyUse = Pick<Use<ArgumentSpecs>, "attribute" | "scope">;

/** A single value of one of these types. A type that only the database knows may be anything. */
export function needsType(use: AnyUse, scalars: readonly ScalarType[]): boolean {
  const { isList, scalar, word } = typeOf(use);
  if (!isList && (scalar === "any" || scalars.includes(scalar as ScalarType))) return true;
  return wrong(use, alternatives(scalars), isList ? `a list of ${word}` : word);
}

/** As `needsType`, or a list of anything. */
export function needsListOr(use: AnyUse, scalars: readonly ScalarType[]): boolean {
  const { isList, scalar, word } = typeOf(use);
  return isList || scalar === "any" || scalars.includes(scalar as ScalarType)
    ? true
    : wrong(use, alternatives([...scalars, "a list"]), word);
}

/** A value, or a list of values, of one of these types. */
export function needsTypeInList(use: AnyUse, scalars: readonly ScalarType[]): boolean {
  const { scalar, word } = typeOf(use);
  return scalar === "any" || scalars.includes(scalar as ScalarType) ? true : wrong(use, alternatives(scalars), word);
}

/** What is stored outside of its row when it is long. */
export function needsLongType(use: AnyUse): boolean {
  const { meaning } = use.scope.field!;
  const isComposite = meaning.kind === "column" && meaning.type.kind === "composite";
  return isComposite || needsListOr(use, ["String", "Json", "Bytes", "Decimal"]);
}

function typeOf({ scope }: AnyUse): { isList: boolean; scalar: ScalarType | "any" | "other"; word: string } {
  const field = scope.field!;
  const isList = field.ast.type.arity === "list";
  const { meaning } = field;
  if (meaning.kind !== "column") return { isList, scalar: "other", word: "a relation" };
  const { type, scalar } = meaning;
  if (scalar !== undefined) return { isList, scalar, word: scalar };
  if (type.kind === "native") return { isList, scalar: type.unsupported ? "other" : "any", word: type.sql };
  return { isList, scalar: "other", word: type.kind === "enum" ? type.enum : type.kind };
}

function wrong({ attribute, scope }: AnyUse, wanted: string, found: string): false {
  report(scope.context, {
    code: "D3009",
    span: attribute.name.span,
    message: `@${attribute.nameText} is for ${wanted}, but "${scope.field!.name}" is ${found}`,
    help: `remove @${attribute.nameText}, or change the type of "${scope.field!.name}"`,
  });
  return false;
}
