/** D6106: an exclusion constraint is added and rows may conflict. */
import { shownName } from "../names.js";
import { existed, type HazardRule } from "./hazard-rule.js";

export const conflictingRows: HazardRule = {
  code: "D6106",
  doc: "An exclusion constraint cannot be added while rows conflict with one another. Nothing but the engine can tell which do.",
  stage: "meant",
  detect: (change, context) => {
    if (change.kind !== "addExclusion" || !existed(change.table, context)) return [];
    return [
      {
        code: "D6106",
        severity: "warning",
        destructive: false,
        message: `rows of "${shownName(change.table, context.dialect)}" may conflict by exclusion "${change.exclusion.name ?? ""}"`,
        help: "try it on a copy of the data first",
      },
    ];
  },
};
