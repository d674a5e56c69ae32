/** A plan that makes what a database has. */
import type { Change } from "./change.js";
import type { Plan } from "./plan.js";

/** Bodies of routines are made unlooked at: the engine kept them when what they name was dropped, and has them still. */
export function uncheckedBodies(plan: Plan): Plan {
  return { ...plan, changes: plan.changes.map(unchecked) };
}

/** Without a look into the body of the routine that it makes. */
export function unchecked(change: Change): Change {
  return change.kind === "createStatement" ? { ...change, unchecked: true } : change;
}
