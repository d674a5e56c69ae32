/** Whether a change of type takes the default off and sets it anew: one of the very same words stays where values do. */
import type { Column } from "@dsl/planner";
import { conversion } from "../type-rules/conversion.js";

export function resetsDefault({ from, to }: { readonly from: Column; readonly to: Column }): boolean {
  return from.default !== to.default || conversion(from.type, to.type) !== "same";
}
