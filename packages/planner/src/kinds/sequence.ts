/** Sequences that no column numbers its rows with. */
import type { Sequence } from "../catalog.js";
import type { Change } from "../change.js";
import { compareComment } from "../compare/comments.js";
import type { Comparing } from "../compare/comparing.js";
import { altered, apart, differenceBy, type Rules } from "../compare/rules.js";
import { makeChange } from "../make-change.js";
import { nameKey, nameOf } from "../names.js";
import { pairBy, type Pair } from "../pair.js";
import { tableNamed } from "../table-named.js";

export function compareSequences(comparing: Comparing): readonly Change[] {
  const { both, dropped, added } = pairBy(comparing.from.sequences, comparing.to.sequences, nameKey);
  return [
    ...dropped.map((sequence) => makeChange({ kind: "dropSequence", sequence }, { rule: "sequence is not wanted" })),
    ...both.flatMap((pair) => compareSequence(pair, comparing)),
    ...added.flatMap((sequence) => [
      ...createSequence(sequence, comparing),
      ...commentChange({ from: nameOf(sequence), to: sequence }, comparing),
    ]),
  ];
}

/** The default of a new column may read the sequence that the column is to own. */
function createSequence(sequence: Sequence, { from }: Comparing): readonly Change[] {
  const because = { rule: "sequence is missing" };
  const { ownedBy, ...free } = sequence;
  const owner = ownedBy === undefined ? undefined : tableNamed(from, ownedBy.table);
  const isOwnerThere = owner?.columns.some(({ name }) => name === ownedBy?.column) === true;
  if (ownedBy === undefined || isOwnerThere) return [makeChange({ kind: "createSequence", sequence }, because)];
  return [
    makeChange({ kind: "createSequence", sequence: free }, because),
    makeChange({ kind: "alterSequence", from: free, to: sequence }, because),
  ];
}

const rules: Rules<Sequence> = {
  namespace: apart,
  name: apart,
  comment: apart,
  type: altered,
  start: altered,
  increment: altered,
  min: altered,
  max: altered,
  cache: altered,
  cycle: altered,
  ownedBy: altered,
};

function compareSequence(pair: Pair<Sequence>, comparing: Comparing): readonly Change[] {
  const differs = differenceBy(rules, pair.from, pair.to, () => false) !== "none";
  const action = { kind: "alterSequence", from: pair.from, to: pair.to } as const;
  return [...(differs ? [makeChange(action, { rule: "sequence differs" })] : []), ...commentChange(pair, comparing)];
}

function commentChange({ from, to }: Pair<Sequence>, comparing: Comparing): readonly Change[] {
  return compareComment({ kind: "sequence", name: nameOf(to) }, from.comment, to.comment, comparing);
}
