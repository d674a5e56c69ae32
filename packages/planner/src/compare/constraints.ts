/**
 * Comparing what a table has a list of: foreign keys, checks, exclusions, indexes, and its primary key as a list of at
 * most one. Pairs are made by name, then by structure: a difference in the name alone is a rename.
 */
import type { QualifiedName, Table } from "../catalog.js";
import type { Action, Because, Change, CommentTarget } from "../change.js";
import type { DoubtPlace } from "../doubt.js";
import { makeChange } from "../make-change.js";
import { pairAlike, pairBy, type Pair, type Paired } from "../pair.js";
import type { Comparing } from "./comparing.js";
import { sameValue } from "./same-value.js";
import { differenceBy, type Difference, type Rules, type SameText } from "./rules.js";

/** The texts that constraints have. */
type ConstraintPlace = "check" | "indexItem" | "indexPredicate";

export interface Named {
  readonly name?: string;
  readonly comment?: string;
  readonly inherited?: boolean;
}

export interface ConstraintKind<T extends Named> {
  /** `check`, for explanations. */
  readonly what: string;
  readonly list: (table: Table) => readonly T[];
  readonly rules: Rules<T, ConstraintPlace>;
  readonly add: (table: QualifiedName, to: T) => Action;
  readonly drop: (table: QualifiedName, from: T) => Action;
  readonly rename: (table: QualifiedName, from: string, to: string, of: T) => Action;
  /** What changes in place, one action after the other. */
  readonly alter: (table: QualifiedName, from: T, to: T) => readonly Action[];
  readonly commentOn: (table: QualifiedName, of: T, name: string) => CommentTarget;
  /** Whether other changes of its table would make it otherwise than it is to be. */
  readonly isLost?: (pair: Pair<T>, tables: Pair<Table>, comparing: Comparing) => boolean;
}

export function compareConstraints<T extends Named>(
  kind: ConstraintKind<T>,
  tables: Pair<Table>,
  comparing: Comparing,
): readonly Change[] {
  const own = (table: Table): readonly T[] => kind.list(table).filter((each) => each.inherited !== true);
  const followed = (from: T): string | undefined =>
    from.name === undefined ? undefined : comparing.followedName(tables.to, from.name);
  const difference = (from: T, to: T): Difference => {
    const name = followed(from) === to.name ? to.name : from.name;
    const found = differenceBy(kind.rules, from, to, textsAt(name ?? "", tables.from, comparing));
    if (found === "alter" && !keepsStorage(tables.from, from, to)) return "recreate";
    return kind.isLost?.({ from, to }, tables, comparing) === true ? "recreate" : found;
  };
  const paired = pairConstraints(
    own(tables.from),
    own(tables.to),
    followed,
    (from, to) => difference(from, to) !== "recreate",
  );
  return [
    ...paired.dropped.map((from) => makeChange(kind.drop(tables.to, from), { rule: `${kind.what} is not wanted` })),
    ...paired.both.flatMap((pair) =>
      compareConstraint(kind, tables.to, pair, difference(pair.from, pair.to), comparing),
    ),
    ...paired.added.flatMap((to) => addConstraint(kind, tables.to, to, comparing)),
  ];
}

/** The index of a partitioned table stores nothing: what it is built with its parts had from the beginning. */
function keepsStorage({ options }: Table, from: object, to: object): boolean {
  const storage = (of: object): unknown => ("storage" in of ? of.storage : undefined);
  return options.partitionBy === undefined || sameValue(storage(from), storage(to));
}

export function addConstraint<T extends Named>(
  kind: ConstraintKind<T>,
  table: Table,
  to: T,
  comparing: Comparing,
  because: Because = { rule: `${kind.what} is missing` },
): readonly Change[] {
  return [makeChange(kind.add(table, to), because), ...commentChange(kind, table, undefined, to, comparing)];
}

function pairConstraints<T extends Named>(
  from: readonly T[],
  to: readonly T[],
  followed: (from: T) => string | undefined,
  alike: (from: T, to: T) => boolean,
): Paired<T> {
  const named = (list: readonly T[]): readonly T[] => list.filter((each) => each.name !== undefined);
  const nameless = (list: readonly T[]): readonly T[] => list.filter((each) => each.name === undefined);
  const byName = pairBy(named(from), named(to), (each) => each.name as string);
  const byFollowedName = pairAlike(byName, (old, now) => followed(old) === now.name);
  const byStructure = pairAlike(
    {
      both: byFollowedName.both,
      dropped: [...byFollowedName.dropped, ...nameless(from)],
      added: [...byFollowedName.added, ...nameless(to)],
    },
    (old, now) => sameValue({ ...old, name: "" }, { ...now, name: "" }),
  );
  return pairAlike(byStructure, alike);
}

function compareConstraint<T extends Named>(
  kind: ConstraintKind<T>,
  table: Table,
  pair: Pair<T>,
  difference: Difference,
  comparing: Comparing,
): readonly Change[] {
  const { from, to } = pair;
  if (difference === "recreate") {
    const because = { rule: `${kind.what} differs` };
    return [makeChange(kind.drop(table, from), because), ...addConstraint(kind, table, to, comparing, because)];
  }
  const alter = difference === "alter" ? kind.alter(table, from, to) : [];
  return [
    ...renameChange(kind, table, pair),
    ...alter.map((action) => makeChange(action, { rule: `${kind.what} differs` })),
    ...commentChange(kind, table, from, to, comparing),
  ];
}

function renameChange<T extends Named>(
  kind: ConstraintKind<T>,
  table: Table,
  { from, to }: Pair<T>,
): readonly Change[] {
  if (from.name === undefined || to.name === undefined || from.name === to.name) return [];
  const because = { rule: `${kind.what} has another name`, from: from.name, to: to.name };
  return [makeChange(kind.rename(table, from.name, to.name, from), because)];
}

function commentChange<T extends Named>(
  kind: ConstraintKind<T>,
  table: Table,
  from: T | undefined,
  to: T,
  comparing: Comparing,
): readonly Change[] {
  const name = to.name ?? from?.name;
  if (!comparing.dialect.facts.comments || name === undefined || from?.comment === to.comment) return [];
  const action: Action = { kind: "setComment", on: kind.commentOn(table, to, name), comment: to.comment };
  return [makeChange(action, { rule: "comment differs" })];
}

function textsAt(name: string, table: Table, comparing: Comparing): SameText<ConstraintPlace> {
  const places: { readonly [P in ConstraintPlace]: (item: number) => DoubtPlace } = {
    check: () => ({ kind: "check", table, name }),
    indexItem: (item) => ({ kind: "indexItem", table, index: name, item }),
    indexPredicate: () => ({ kind: "indexPredicate", table, index: name }),
  };
  return (place, from, to, item = 0) => comparing.sameText(places[place](item), from, to);
}
