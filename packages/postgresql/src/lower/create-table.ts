/**
 * A check that is not validated comes after the tables that inherit it: they would have it validated if it was there when
 * they are made.
 */
import { type Change, type Check, nameOf, type Table, tableId } from "@dsl/planner";
import { follow, type Lowering } from "./lowering.js";
import { nameNotNulls } from "./name-not-nulls.js";

type CreateTable = Extract<Change, { readonly kind: "createTable" }>;

export function createTable(change: CreateTable, lowering: Lowering): readonly Change[] {
  const named = nameNotNulls(change, lowering);
  const heirs = named.table.checks.some(isUnchecked) ? lowering.heirs.of(named.table) : [];
  if (heirs.length === 0) return [named];
  const later = named.table.checks.filter(isUnchecked);
  return [without(named, later), ...later.flatMap((check) => addLater(named, check, heirs))];
}

const isUnchecked = ({ validated, enforced, noInherit, inherited }: Check): boolean =>
  !validated && enforced && noInherit !== true && inherited !== true;

function without(change: CreateTable, later: readonly Check[]): CreateTable {
  const checks = change.table.checks.filter((check) => !later.includes(check));
  return { ...change, table: { ...change.table, checks } };
}

/** Heirs that have it validated are checked by themselves. */
function addLater(change: CreateTable, check: Check, heirs: readonly Table[]): readonly Change[] {
  const { table } = change;
  const added = follow(change, { kind: "addCheck", table: nameOf(table), check });
  return [
    { ...added, needs: [...added.needs, ...heirs.map(tableId)] },
    ...heirs.filter(hasValidated(check)).map((heir) => {
      const validate = { kind: "validateConstraint", table: nameOf(heir), name: check.name ?? "" } as const;
      return follow(change, validate, { needs: added.makes });
    }),
  ];
}

const hasValidated =
  (check: Check) =>
  (heir: Table): boolean =>
    heir.checks.some(({ name, inherited, validated }) => name === check.name && inherited === true && validated);
