/** D6108: a domain becomes stricter and columns that have it may break it. */
import { shownName } from "../names.js";
import type { HazardRule } from "./hazard-rule.js";

export const stricterDomain: HazardRule = {
  code: "D6108",
  doc: "A domain cannot become stricter while columns that have it break its checks. Correct their rows first.",
  stage: "meant",
  detect: (change, context) => {
    if (change.kind !== "alterDomain") return [];
    const { from, to } = change;
    const known = new Set(from.checks.map((check) => check.expression));
    const stricter = (from.nullable && !to.nullable) || to.checks.some((check) => !known.has(check.expression));
    if (!stricter) return [];
    return [
      {
        code: "D6108",
        severity: "warning",
        destructive: false,
        message: `domain "${shownName(to, context.dialect)}" becomes stricter and rows of columns that have it may break it`,
        help: "correct these rows first",
      },
    ];
  },
};
