/** An argument whose meaning depends on another: read once both are known. */
import type * as ast from "../../ast.js";
import type { ArgumentType } from "../spec.js";

export const expression: ArgumentType<ast.Expression> = {
  expects: "a list of fields",
  read: (written) => written,
};
