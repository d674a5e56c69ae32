/** What the validation attributes have in common. */
import { needsType } from "./field-type.js";
import { fieldAttribute, optional, positional, required, type FieldPlace } from "./spec.js";
import { flag, number } from "./types/literals.js";

export const db = optional(flag, "true: the database checks it too.");

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
      properties.validations.push({ rule: name, args: [], db: use.values.db ?? false, span: use.attribute.span });
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
      const { bound, db: checked = false } = use.values;
      properties.validations.push({ rule: name, args: [bound], db: checked, span: use.attribute.span });
    },
  });
