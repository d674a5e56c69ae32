/** `@lt`: a bound of a number, for generated validators. */
import { boundRule } from "../validation.js";

export const lt = boundRule(
  "lt",
  "The value must be less than the number; with db: true a CHECK too.",
  "quantity Int @lt(0)",
);
