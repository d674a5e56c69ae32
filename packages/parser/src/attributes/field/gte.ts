/** `@gte`: a bound of a number, for generated validators. */
import { boundRule } from "../validation.js";

export const gte = boundRule(
  "gte",
  "The value must be the number or more; with db: true a CHECK too.",
  "quantity Int @gte(0)",
);
