/** What rows that are there must keep from a change on: a constraint that is added, validated or enforced again. */
import type { Check, ForeignKey, Table } from "../catalog.js";
import type { Change } from "../change.js";
import { tableNamed } from "../table-named.js";
import type { HazardContext } from "./hazard-rule.js";

export function promisedKey(change: Change, context: HazardContext): ForeignKey | undefined {
  const key =
    change.kind === "addForeignKey"
      ? change.foreignKey
      : change.kind === "alterForeignKey" && !change.from.enforced
        ? change.to
        : validated(change, context, ({ foreignKeys }) => foreignKeys);
  return key?.enforced === true && key.validated ? key : undefined;
}

export function promisedCheck(change: Change, context: HazardContext): Check | undefined {
  const check = change.kind === "addCheck" ? change.check : validated(change, context, ({ checks }) => checks);
  return check?.enforced === true && check.validated ? check : undefined;
}

function validated<T extends { readonly name?: string }>(
  change: Change,
  { to }: HazardContext,
  listOf: (table: Table) => readonly T[],
): T | undefined {
  if (change.kind !== "validateConstraint") return undefined;
  const table = tableNamed(to, change.table);
  return table && listOf(table).find(({ name }) => name === change.name);
}
