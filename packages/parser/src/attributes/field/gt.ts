/** `@gt`: a bound of a number, for generated validators. */
import { boundRule } from "../validation.js";

export const gt = boundRule(
  "gt",
  "The value must be greater than the number; with db: true a CHECK too.",
  "quantity Int @gt(0)",
);
