/** `@lte`: a bound of a number, for generated validators. */
import { boundRule } from "../validation.js";

export const lte = boundRule(
  "lte",
  "The value must be the number or less; with db: true a CHECK too.",
  "quantity Int @lte(0)",
);
