/** Leaves out the new names of checks that children have of their own, too: those of their parents take them along. */
import { ancestors, type Change, nameKey, type PlanContext, tableNamed } from "@dsl/planner";
import { groupBy } from "../introspect/group-by.js";

type Rename = Extract<Change, { readonly kind: "renameConstraint" }>;

export function withoutRenamedAbove(changes: readonly Change[], { to }: PlanContext): readonly Change[] {
  const renames = changes.filter((change) => change.kind === "renameConstraint");
  if (renames.length < 2) return changes;
  const handedDown = renames.filter((rename) =>
    tableNamed(to, rename.table)?.checks.some(({ name, noInherit }) => name === rename.to && noInherit !== true),
  );
  const highest = (rename: Rename): Rename => {
    const parents = new Set(ancestors(tableNamed(to, rename.table)?.options ?? {}, to).map(nameKey));
    const above = handedDown.find((each) => parents.has(nameKey(each.table)) && isAlike(each, rename));
    return above === undefined ? rename : highest(above);
  };
  const taken = groupBy(renames, highest);
  return changes.flatMap((change): readonly Change[] => {
    if (change.kind !== "renameConstraint") return [change];
    const all = taken.get(change);
    return all === undefined ? [] : [together(change, all)];
  });
}

const isAlike = (rename: Rename, other: Rename): boolean => rename.from === other.from && rename.to === other.to;

const together = (change: Rename, all: readonly Rename[]): Rename => ({
  ...change,
  makes: all.flatMap(({ makes }) => makes),
  needs: all.flatMap(({ needs }) => needs),
  destroys: all.flatMap(({ destroys }) => destroys),
});
