/** `@compression`: a property of the column. */
import { report } from "../../resolve/context.js";
import { didYouMean } from "../../resolve/nearest.js";
import { needsLongType } from "../field-type.js";
import { fieldAttribute, positional, required } from "../spec.js";
import type { ArgumentType } from "../spec.js";
import { alternatives, wordOrText } from "../types/literals.js";

const methods = ["pglz", "lz4", "default"];

const method: ArgumentType<string> = {
  ...wordOrText,
  read(expression, scope) {
    const written = wordOrText.read(expression, scope);
    if (written === undefined || methods.includes(written)) return written;
    report(scope.context, {
      code: "D2408",
      span: expression.span,
      message: `expected ${alternatives(methods)}, found "${written}"`,
      ...didYouMean(written, methods),
    });
    return undefined;
  },
};

export const compression = fieldAttribute({
  name: "compression",
  on: ["column"],
  doc: "How PostgreSQL compresses values that are long.",
  example: "body String @compression(lz4)",
  arguments: { name: positional(required(method, "pglz, lz4, or default: as the server says.")) },
  apply(use, properties) {
    if (needsLongType(use)) properties.compression = use.values.name;
  },
});
