/** Arguments that say how a sequence numbers: of `@identity`, of `autoincrement(…)` and of a `sequence` block. */
import { optional } from "./spec.js";
import { flag, integer, name, oneOf } from "./types/literals.js";

export const sequenceOptions = {
  start: optional(integer, "The first number."),
  increment: optional(integer, "From one number to the next."),
  min: optional(integer, "The smallest number."),
  max: optional(integer, "The largest number."),
  cache: optional(integer, "How many numbers a session takes at once."),
  cycle: optional(flag, "true: begin again after the last number."),
};

export const sequenceType = oneOf("SmallInt", "Int", "BigInt");

/** Of the sequence behind a column, whose name and type follow from the column when they are left out. */
export const ownedSequence = {
  sequence: optional(name, "The name of the column's sequence in the database."),
  type: optional(sequenceType, "How large the sequence's numbers may be; as the column's when left out."),
  ...sequenceOptions,
};
