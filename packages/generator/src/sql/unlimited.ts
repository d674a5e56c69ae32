/** A batch as one statement over all rows, for a script that somebody else runs. */
import type { Step } from "./script-types.js";

/** The steps's statements without their `limit <n>`; those of other steps as they are. */
export function unlimited(step: Step): readonly string[] {
  if (step.mode !== "batch" || step.limit === undefined) return step.statements;
  const limit = new RegExp(`\\s+limit\\s+${step.limit}\\b`, "gi");
  return step.statements.map((statement) => statement.replaceAll(limit, ""));
}
