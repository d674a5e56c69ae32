/** `sequence` blocks. */
import { optional } from "../attributes/spec.js";
import { flag, integer, oneOf } from "../attributes/types/literals.js";
import type { Sequence } from "../schema.js";
import type { Context } from "./context.js";
import type { Declaration } from "./declarations.js";
import { readProperties } from "./properties.js";
import { readStandalone } from "./standalone.js";

/** What a `sequence` block takes. */
export const sequenceProperties = {
  start: optional(integer, "The first number."),
  increment: optional(integer, "From one number to the next."),
  min: optional(integer, "The smallest number."),
  max: optional(integer, "The largest number."),
  cache: optional(integer, "How many numbers a session takes at once."),
  cycle: optional(flag, "true: begin again after the last number."),
  type: optional(oneOf("SmallInt", "Int", "BigInt"), "How large its numbers may be; BigInt when left out."),
};

export function resolveSequence(declaration: Declaration, context: Context): Sequence {
  const { block, scope, declared } = readStandalone(declaration, context);
  return { ...declared, ...readProperties(sequenceProperties, block, scope) };
}
