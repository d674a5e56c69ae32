/**
 * Whether a change of type takes the default off and sets it anew. One of the very same words stays where values do, and where
 * it has no constant of the old type in it: the engine casts it by assignment, as it would cast it when it is set.
 */
import type { Column } from "@dsl/planner";
import { conversion } from "../type-rules/conversion.js";

export function resetsDefault({ from, to }: { readonly from: Column; readonly to: Column }): boolean {
  if (from.default !== to.default) return true;
  return conversion(from.type, to.type) !== "same" && from.default?.includes("'") === true;
}
