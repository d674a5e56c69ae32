/** What any declaration may carry that the planner has no place for yet. */
import type { Declared } from "@dsl/parser";
import type { Declaring } from "./declaring.js";
import { reportUnplanned } from "./report.js";

/** Privileges, owners and `@@alter` of what is not declared by its own statement. */
export function reportDeclared(of: Declared, what: string, declaring: Declaring): void {
  const [grant] = of.grants;
  const [alter] = of.alters;
  if (grant !== undefined) reportUnplanned(`@@grant on ${what}`, grant.span, declaring);
  if (of.owner !== undefined) reportUnplanned(`@@owner of ${what}`, of.nameSpan, declaring);
  if (alter !== undefined) reportUnplanned(`@@alter of ${what}`, alter.span, declaring);
}
