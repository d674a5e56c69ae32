/** `@identity`: the standard's self-numbering column. */
import { defined } from "../../resolve/defined.js";
import { needsType } from "../field-type.js";
import { fieldAttribute, optional, positional } from "../spec.js";
import { flag, integer, oneOf } from "../types/literals.js";

export const identity = fieldAttribute({
  name: "identity",
  on: ["column"],
  doc: "The database numbers the rows. Always: nobody else may; ByDefault, as when left out: unless a value is given.",
  example: "id BigInt @id @identity(Always, start: 1000)",
  arguments: {
    mode: positional(optional(oneOf("Always", "ByDefault"), "Whether a statement may give the number itself.")),
    start: optional(integer, "The first number."),
    increment: optional(integer, "From one number to the next."),
    min: optional(integer, "The smallest number."),
    max: optional(integer, "The largest number."),
    cache: optional(integer, "How many numbers a session takes at once."),
    cycle: optional(flag, "true: begin again after the last number."),
  },
  apply(use, properties) {
    if (!needsType(use, ["Int", "BigInt"])) return;
    const { mode, ...options } = use.values;
    properties.identity = { always: mode === "Always", ...defined(options) };
  },
});
