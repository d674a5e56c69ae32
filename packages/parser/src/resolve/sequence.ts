/** `sequence` blocks. */
import { optional } from "../attributes/spec.js";
import { columnReference } from "../attributes/types/sql.js";
import { sequenceOptions, sequenceType } from "../attributes/sequence-options.js";
import { checkNumbering } from "../checks/numbering.js";
import type { Sequence } from "../schema.js";
import type { Context } from "./context.js";
import type { Declaration } from "./declarations.js";
import { propertySpan, readProperties } from "./properties.js";
import { readStandalone } from "./standalone.js";

/** What a `sequence` block takes. */
export const sequenceProperties = {
  ...sequenceOptions,
  type: optional(sequenceType, "How large its numbers may be; BigInt when left out."),
  ownedBy: optional(columnReference, "The column that it is dropped with."),
};

export function resolveSequence(declaration: Declaration, context: Context): Sequence {
  const { block, scope, declared } = readStandalone(declaration, context);
  const values = readProperties(sequenceProperties, block, scope);
  checkNumbering(`sequence "${declared.name}"`, values, (option) => propertySpan(block, option), context);
  return { ...declared, ...values };
}
