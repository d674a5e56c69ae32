/** What was applied, for people and programs. */
import type { DeployReport } from "@dsl/migrate";
import type { Outcome } from "../command.js";

export function appliedOutcome({ applied }: DeployReport): Omit<Outcome, "code"> {
  const notes =
    applied.length === 0
      ? ["nothing is pending"]
      : applied.map((one) => `applied ${one.id} in ${Math.round(one.durationMs)} ms`);
  return { notes, json: { applied } };
}
