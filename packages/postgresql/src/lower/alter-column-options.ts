/** Options of a column. A NOT NULL that is the parent's alone comes and changes with that. */
import { type Change, nameOf, sameValue } from "@dsl/planner";
import type { Lowering } from "./lowering.js";
import { afterGivenUp, givesUpNotNull } from "./not-nulls-given-up.js";

type AlterColumnOptions = Extract<Change, { readonly kind: "alterColumnOptions" }>;

export function alterColumnOptions(change: AlterColumnOptions, lowering: Lowering): readonly Change[] {
  const { table, from, to } = change;
  const lock = { on: [nameOf(table)], mode: "ACCESS EXCLUSIVE" };
  if (to.notNull?.inherited === true || givesUpNotNull(table, to.name, lowering)) {
    const { notNull: _, ...rest } = from;
    const left = to.notNull === undefined ? rest : { ...rest, notNull: to.notNull };
    return sameValue(left, to) ? [] : [{ ...change, from: left, lock }];
  }
  const isHandedDown = from.notNull?.noInherit === true && to.notNull?.noInherit !== true;
  const [altered, ...given] = isHandedDown ? afterGivenUp(change, to.name, lowering) : [change];
  return [...given, { ...altered, lock }];
}
