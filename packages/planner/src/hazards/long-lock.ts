/** D6202: the engine reads every row of a table while others cannot write, or not even read. */
import { shownName } from "../names.js";
import { existed, type HazardRule } from "./hazard-rule.js";

export const longLock: HazardRule = {
  code: "D6202",
  doc: "Building an index or checking a constraint reads the whole table. Where the engine has no form that lets others go on meanwhile, or `--fast` asked for the plain one, they wait.",
  stage: "lowered",
  detect: (change, context) => {
    const lock = change.lock;
    if (lock === undefined) return [];
    const worked = [...(lock.work === "scan" || lock.work === "build" ? lock.on : []), ...(lock.also?.scanned ?? [])];
    const does = lock.work === "build" ? "an index is built" : "its rows are checked";
    return worked
      .filter((table) => existed(table, context))
      .map((table) => ({
        code: "D6202",
        severity: "warning" as const,
        destructive: false,
        message: `table "${shownName(table, context.dialect)}" is under lock ${lock.mode} while ${does}`,
        help: "on a big table do it in a quiet hour",
      }));
  },
};
