/** Changes with the hazards that the rules of one stage find in them. */
import { catalogIds } from "../catalog-ids.js";
import type { Change } from "../change.js";
import type { HazardContext, HazardRule } from "./hazard-rule.js";
import { nameKey } from "../names.js";
import { hazardRules } from "./rules.js";

export function detectHazards(
  stage: HazardRule["stage"],
  of: Omit<HazardContext, "created" | "there">,
): readonly Change[] {
  const created = of.changes.flatMap((change) => (change.kind === "createTable" ? [nameKey(change.table)] : []));
  const there = () => catalogIds(of.from, of.dialect.facts.defaultNamespace);
  const context: HazardContext = { ...of, created: new Set(created), there };
  const rules = hazardRules.filter((rule) => rule.stage === stage);
  return context.changes.map((change) => {
    const found = rules.flatMap((rule) => rule.detect(change, context));
    return found.length === 0 ? change : { ...change, hazards: [...change.hazards, ...found] };
  });
}
