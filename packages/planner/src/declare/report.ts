/** Sentences that several parts of declaring need. */
import type { Span } from "@dsl/parser";
import type { Reporting } from "./declaring.js";

/** What the language says and the planner does not do: said, never passed over. */
export function reportUnplanned(what: string, span: Span, declaring: Reporting, help?: string): void {
  declaring.report({
    code: "D3501",
    severity: "error",
    span,
    message: `${what} cannot be planned yet`,
    help: help ?? "leave it out here and write it in a migration by hand: dsl migrate new",
  });
}
