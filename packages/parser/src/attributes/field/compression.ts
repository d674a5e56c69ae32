/** `@compression`: a property of the column. */
import { needsLongType } from "../field-type.js";
import { fieldAttribute, positional, required } from "../spec.js";
import type { ArgumentType } from "../spec.js";
import { alternatives, knownWord, wordOrText } from "../types/literals.js";

const methods = ["pglz", "lz4", "default"];

const method: ArgumentType<string> = {
  ...wordOrText,
  read(expression, scope) {
    const written = wordOrText.read(expression, scope);
    return written && knownWord(written, expression, scope, methods, alternatives(methods));
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
