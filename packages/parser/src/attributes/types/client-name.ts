/** `name:` of a key: an identifier in generated code. */
import type { ArgumentType } from "../spec.js";
import { expected } from "./expected.js";
import { name } from "./literals.js";

export const clientName: ArgumentType<string> = {
  expects: "a string",
  read(expression, scope) {
    const written = name.read(expression, scope);
    if (written === undefined || /^\w+$/.test(written)) return written;
    return expected(scope, expression, "a name of letters a to z, digits and _");
  },
};
