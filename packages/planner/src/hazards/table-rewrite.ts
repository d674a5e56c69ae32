/** D6201: the engine writes every row of a table anew while nobody can use it. */
import { shownName } from "../names.js";
import { existed, type HazardRule } from "./hazard-rule.js";

export const tableRewrite: HazardRule = {
  code: "D6201",
  doc: "Some changes make the engine write the whole table anew while it is locked. On a big table do it in a quiet hour, or by a new column that is filled in batches.",
  stage: "lowered",
  detect: (change, context) => {
    if (change.lock?.work !== "rewrite") return [];
    return change.lock.on
      .filter((table) => existed(table, context))
      .map((table) => ({
        code: "D6201",
        severity: "warning" as const,
        destructive: false,
        message: `table "${shownName(table, context.dialect)}" is written anew under lock ${change.lock?.mode ?? ""}`,
        help: "on a big table do it in a quiet hour, or by a new column that is filled in batches",
      }));
  },
};
