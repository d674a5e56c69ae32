/** `@regex`: a pattern for generated validators. */
import { report } from "../../resolve/context.js";
import { needsType } from "../field-type.js";
import { fieldAttribute, positional, required } from "../spec.js";
import { name } from "../types/literals.js";
import { addValidation, db } from "../validation.js";

export const regex = fieldAttribute({
  name: "regex",
  on: ["column", "compositeField", "alias"],
  repeatable: true,
  doc: "A pattern that the text must match, as JavaScript writes it; with db: true a CHECK too.",
  example: 'slug String @regex("^[a-z0-9-]+$")',
  arguments: { pattern: positional(required(name, "A regular expression.")), db },
  apply(use, properties) {
    const { pattern } = use.values;
    if (!needsType(use, ["String"])) return;
    const problem = problemOf(pattern);
    if (problem === undefined) {
      addValidation(use, properties, "regex", [pattern]);
      return;
    }
    report(use.scope.context, {
      code: "D2408",
      span: use.attribute.span,
      message: "@regex has a pattern that cannot be read",
      detail: problem,
      help: "it is read as JavaScript reads it, with the flag u",
    });
  },
});

function problemOf(pattern: string): string | undefined {
  try {
    RegExp(pattern, "u");
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
