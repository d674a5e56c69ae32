/** Extensions. What a schema does not say of one (version, namespace, comment) is as the database has it. */
import type { Extension } from "../catalog.js";
import type { Change } from "../change.js";
import { compareComment } from "../compare/comments.js";
import type { Comparing } from "../compare/comparing.js";
import { altered, apart, differenceBy, type Difference, type Rules } from "../compare/rules.js";
import { makeChange } from "../make-change.js";
import { pairBy, type Pair } from "../pair.js";

export function compareExtensions(comparing: Comparing): readonly Change[] {
  const { both, dropped, added } = pairBy(comparing.from.extensions, comparing.to.extensions, ({ name }) => name);
  return [
    ...dropped.map((extension) =>
      makeChange({ kind: "dropExtension", extension }, { rule: "extension is not wanted" }),
    ),
    ...both.flatMap((pair) => compareExtension(pair, comparing)),
    ...added.flatMap((extension) => [
      makeChange({ kind: "createExtension", extension }, { rule: "extension is missing" }),
      ...commentChange({ from: { name: extension.name }, to: extension }, comparing),
    ]),
  ];
}

const rules: Rules<Extension> = {
  name: apart,
  comment: apart,
  usualVersion: apart,
  movable: apart,
  needs: apart,
  version: alteredWhereSaid,
  namespace: alteredWhereSaid,
};

function alteredWhereSaid(from: string | undefined, to: string | undefined): Difference {
  return from === undefined || to === undefined ? "none" : altered(from, to);
}

function compareExtension(pair: Pair<Extension>, comparing: Comparing): readonly Change[] {
  const differs = differenceBy(rules, pair.from, pair.to, () => false) !== "none";
  const because = { rule: "extension differs", ...versions(pair) };
  if (staysWhereItIs(pair)) return remade(pair, comparing);
  return [
    ...(differs ? [makeChange({ kind: "alterExtension", extension: pair.to }, because)] : []),
    ...commentChange(pair, comparing),
  ];
}

/** In another namespace than it is to be in, and no statement moves it. */
const staysWhereItIs = ({ from, to }: Pair<Extension>): boolean =>
  from.movable === false && alteredWhereSaid(from.namespace, to.namespace) !== "none";

function remade({ from, to }: Pair<Extension>, comparing: Comparing): readonly Change[] {
  const because = { rule: "extension cannot move to another namespace" };
  return [
    makeChange({ kind: "dropExtension", extension: from }, because),
    makeChange({ kind: "createExtension", extension: to }, because),
    ...commentChange({ from: { name: to.name }, to }, comparing),
  ];
}

function versions({ from, to }: Pair<Extension>): { readonly from?: string; readonly to?: string } {
  return {
    ...(from.version === undefined ? {} : { from: from.version }),
    ...(to.version === undefined ? {} : { to: to.version }),
  };
}

/** CREATE EXTENSION brings a comment of its own. */
function commentChange({ from, to }: Pair<Extension>, comparing: Comparing): readonly Change[] {
  if (to.comment === undefined) return [];
  return compareComment({ kind: "extension", name: { name: to.name } }, from.comment, to.comment, comparing);
}
