/** `@identity`: the standard's self-numbering column. */
import { defined } from "../../resolve/defined.js";
import { needsType } from "../field-type.js";
import { fieldAttribute, optional, positional } from "../spec.js";
import { ownedSequence } from "../sequence-options.js";
import { oneOf } from "../types/literals.js";

export const identity = fieldAttribute({
  name: "identity",
  on: ["column"],
  doc: "The database numbers the rows. Always: nobody else may; ByDefault, as when left out: unless a value is given.",
  example: "id BigInt @id @identity(Always, start: 1000)",
  arguments: {
    mode: positional(optional(oneOf("Always", "ByDefault"), "Whether a statement may give the number itself.")),
    ...ownedSequence,
  },
  apply(use, properties) {
    if (!needsType(use, ["Int", "BigInt"])) return;
    const { mode, ...options } = use.values;
    properties.identity = { always: mode === "Always", ...defined(options) };
  },
});
