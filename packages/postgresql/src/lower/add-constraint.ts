/** Foreign keys and checks: added for new rows only, which takes a moment; old rows are checked in the next transaction. */
import type { Change, ForeignKey } from "@dsl/planner";
import { follow, type Lowering } from "./lowering.js";

type AddConstraint = Extract<Change, { readonly kind: "addForeignKey" | "addCheck" }>;

export function addConstraint(change: AddConstraint, lowering: Lowering): readonly Change[] {
  const constraint = change.kind === "addCheck" ? change.check : change.foreignKey;
  const lock = lockOf(change);
  if (!lowering.existed(change.table)) return [change];
  if (!constraint.validated || !constraint.enforced) return [{ ...change, lock }];
  if (lowering.fast || constraint.name === undefined || mustBeValid(change, lowering)) {
    return [{ ...change, lock: { ...lock, work: "scan" } }];
  }
  const validate = { kind: "validateConstraint", table: change.table, name: constraint.name } as const;
  return [
    { ...unchecked(change), lock, commits: true },
    follow(change, validate, { lock: { on: [change.table], mode: "SHARE UPDATE EXCLUSIVE" } }),
  ];
}

/** All rows are checked then. */
export const becomesEnforced = (from: ForeignKey, to: ForeignKey): boolean => !from.enforced && to.enforced;

function unchecked(change: AddConstraint): Change {
  return change.kind === "addCheck"
    ? { ...change, check: { ...change.check, validated: false } }
    : { ...change, foreignKey: { ...change.foreignKey, validated: false } };
}

/** A partitioned table takes only checked foreign keys before PostgreSQL 18. */
function mustBeValid(change: AddConstraint, lowering: Lowering): boolean {
  if (change.kind === "addCheck" || lowering.serverVersion >= 180000) return false;
  return lowering.isPartitioned(change.table) || lowering.isPartitioned(change.foreignKey.references);
}

function lockOf(change: AddConstraint): NonNullable<Change["lock"]> {
  return change.kind === "addCheck"
    ? { on: [change.table], mode: "ACCESS EXCLUSIVE" }
    : { on: [change.table, change.foreignKey.references], mode: "SHARE ROW EXCLUSIVE" };
}
