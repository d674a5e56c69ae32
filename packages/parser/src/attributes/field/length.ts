/** `@length`: bounds of a text or a list, for generated validators. */
import type * as ast from "../../ast.js";
import { report } from "../../resolve/context.js";
import { needsListOr } from "../field-type.js";
import { fieldAttribute, optional, positional } from "../spec.js";
import { count } from "../types/literals.js";
import { addValidation, db } from "../validation.js";

/** Whether a bound is written, right or wrong. */
const isWritten = ({ args = [] }: ast.Attribute): boolean => args.some(({ nameText }) => nameText !== "db");

export const length = fieldAttribute({
  name: "length",
  on: ["column", "compositeField", "alias"],
  doc: "How many characters a text, bytes a Bytes, or values a list may have; with db: true a CHECK too.",
  example: "name String @length(1, 80)",
  arguments: {
    min: positional(optional(count, "The fewest.")),
    max: positional(optional(count, "The most.")),
    db,
  },
  apply(use, properties) {
    const { min, max } = use.values;
    if (!needsListOr(use, ["String", "Bytes"])) return;
    if (min === undefined && max === undefined && !isWritten(use.attribute)) {
      const message = "@length needs a number: the fewest, the most, or both";
      report(use.scope.context, { code: "D2404", span: use.attribute.span, message, help: "as in @length(1, 80)" });
      return;
    }
    if (min !== undefined && max !== undefined && min > max) {
      report(use.scope.context, {
        code: "D2408",
        span: use.attribute.span,
        message: `@length wants at least ${min} and at most ${max}`,
        help: "the smaller number comes first",
      });
      return;
    }
    const args = [min?.toString(), max?.toString()];
    addValidation(use, properties, "length", args);
  },
});
