/** Indexes that a failed or stopped concurrent build left behind: no migration can make one, so that they are not adopted. */
import { describeChange, type Change } from "@dsl/planner";
import { problem } from "../problem.js";
import { refuse } from "../stop.js";

/** Of changes made by hand. One of a partitioned table that lacks parts is another thing. */
export function invalidIndexes(changes: readonly Change[]): readonly Change[] {
  return changes.filter(
    (change) => change.kind === "createIndex" && change.index.valid === false && change.only !== true,
  );
}

export function checkIndexesAreValid(changes: readonly Change[]): void {
  const invalid = invalidIndexes(changes);
  if (invalid.length === 0) return;
  refuse(
    problem("D5211", "an index in the database is invalid: its build failed or was stopped, and it is not used", {
      detail: invalid.map(describeChange).join("\n"),
      help: invalidIndexHelp,
    }),
  );
}

export const invalidIndexHelp =
  "`dsl migrate drift --revert` drops it; to keep it, mend what its build failed on and rebuild it (REINDEX INDEX CONCURRENTLY)";
