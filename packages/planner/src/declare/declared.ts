/** What any declaration may carry that the planner has no place for yet. */
import type { Declared } from "@dsl/parser";
import type { Declaring } from "./declaring.js";
import { reportUnplanned } from "./report.js";

/** `@@alter` of what is not declared by its own statement. */
export function reportDeclared(of: Declared, what: string, declaring: Declaring): void {
  const [alter] = of.alters;
  if (alter !== undefined) reportUnplanned(`@@alter of ${what}`, alter.span, declaring);
}
