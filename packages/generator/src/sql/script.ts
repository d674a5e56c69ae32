/** A plan as a script: each change rendered by the dialect, under a short comment that says what it does. */
import { clearsAway, describeChange, steps, type Change, type Dialect, type Plan } from "@dsl/planner";
import type { Script, Step } from "./script-types.js";

export function script(plan: Pick<Plan, "changes" | "context">, dialect: Dialect): Script {
  return { steps: steps(plan.changes).flatMap((changes) => renderStep(changes, plan, dialect)) };
}

function renderStep(changes: readonly Change[], plan: Pick<Plan, "context">, dialect: Dialect): readonly Step[] {
  const statements = changes.flatMap((change, index) => {
    const rendered = dialect.render(change, plan.context);
    return isNew(change, changes[index - 1]) ? commented(change, rendered) : rendered;
  });
  const first = changes[0];
  if (first === undefined || statements.length === 0) return [];
  return [{ mode: modes[first.transaction], statements, ...limitOf(first) }];
}

const modes = { inside: "transaction", outside: "no-transaction", repeated: "batch" } as const;

/** What was made of one difference stands under one comment. */
function isNew(change: Change, previous: Change | undefined): boolean {
  return previous?.because !== change.because;
}

function commented(change: Change, [first, ...rest]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  return [`-- ${comment(change).replaceAll(/\s+/g, " ")}\n${first}`, ...rest];
}

function comment(change: Change): string {
  if (change.kind !== "dropIndex" || !clearsAway(change)) return describeChange(change);
  return `clear away what an earlier try to build index ${change.index.name ?? ""} may have left`;
}

function limitOf(change: Change): { readonly limit?: number } {
  return change.kind === "backfill" && change.limit !== undefined ? { limit: change.limit } : {};
}
