/** What the validation attributes have in common. */
import type * as ast from "../ast.js";
import type { FieldProperties } from "../resolve/draft.js";
import type { Validation } from "../schema.js";
import { needsType } from "./field-type.js";
import { fieldAttribute, optional, positional, required, type FieldPlace } from "./spec.js";
import { flag, number } from "./types/literals.js";

export const db = optional(flag, "true: the database checks it too.");

export function addValidation(
  { values, attribute }: { readonly values: { readonly db?: boolean }; readonly attribute: ast.Attribute },
  properties: FieldProperties,
  rule: Validation["rule"],
  args: Validation["args"],
): void {
  const validation = { rule, args, db: values.db ?? false, span: attribute.span };
  properties.validations = [...properties.validations, validation];
}

const on: readonly FieldPlace[] = ["column", "compositeField", "alias"];

/** A rule about the form of a text. */
export const textRule = (name: "email" | "url", doc: string, example: string) =>
  fieldAttribute({
    name,
    on,
    doc,
    example,
    arguments: { db },
    apply(use, properties) {
      if (!needsType(use, ["String"])) return;
      addValidation(use, properties, name, []);
    },
  });

/** A rule about the size of a number. */
export const boundRule = (name: "gt" | "gte" | "lt" | "lte", doc: string, example: string) =>
  fieldAttribute({
    name,
    on,
    doc,
    example,
    arguments: { bound: positional(required(number, "The bound.")), db },
    apply(use, properties) {
      if (!needsType(use, ["Int", "BigInt", "Float", "Decimal"])) return;
      addValidation(use, properties, name, [use.values.bound]);
    },
  });
