/** What a plan would do and a hand did before: it fails there, and what was written would have to go again. */
import { clearsAway, describeChange, type Change, type ObjectId, type Plan } from "@dsl/planner";
import { problem } from "../problem.js";
import { refuse } from "../stop.js";
import type { Drift } from "./drift.js";
import { checkIndexesAreValid } from "./invalid-indexes.js";

export function checkDoneByHand({ byHand }: Drift, { changes }: Plan): void {
  const made = effectOf(byHand.changes, "makes", "destroys");
  const gone = effectOf(byHand.changes, "destroys", "makes");
  const twice = changes.filter(
    (change) =>
      !clearsAway(change) && (change.makes.some((id) => made.has(id)) || change.destroys.some((id) => gone.has(id))),
  );
  if (twice.length === 0) return;
  checkIndexesAreValid(byHand.changes);
  refuse(
    problem("D5209", "the database was changed by hand since its last migration, as the schema wants it now", {
      detail: twice.map(describeChange).join("\n"),
      help: "`dsl migrate drift --adopt` makes a migration of it, `--revert` undoes it",
    }),
  );
}

/** What is there, or gone, in the end: not what was only replaced. */
function effectOf(changes: readonly Change[], effect: "makes" | "destroys", undone: typeof effect): Set<ObjectId> {
  const ids = new Set(changes.flatMap((change) => change[effect]));
  for (const change of changes) for (const id of change[undone]) ids.delete(id);
  return ids;
}
