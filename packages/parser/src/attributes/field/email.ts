/** `@email`: a text that generated validators read as an e-mail address. */
import { textRule } from "../validation.js";

export const email = textRule(
  "email",
  "The text must be an e-mail address; with db: true a CHECK too.",
  "email String @email",
);
