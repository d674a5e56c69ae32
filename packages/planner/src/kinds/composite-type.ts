/** Composite types. Attributes are added, altered and dropped in place; their order is never a difference. */
import type { CompositeType } from "../catalog.js";
import type { Change } from "../change.js";
import { compareComment } from "../compare/comments.js";
import type { Comparing } from "../compare/comparing.js";
import { makeChange } from "../make-change.js";
import { nameKey, nameOf } from "../names.js";
import { pairBy, type Pair } from "../pair.js";

type Attribute = CompositeType["attributes"][number];

export function compareCompositeTypes(comparing: Comparing): readonly Change[] {
  const { both, dropped, added } = pairBy(comparing.from.compositeTypes, comparing.to.compositeTypes, nameKey);
  return [
    ...dropped.map((type) => makeChange({ kind: "dropCompositeType", type }, { rule: "type is not wanted" })),
    ...both.flatMap((pair) => Object.values(rules).flatMap((rule) => rule(pair, comparing))),
    ...added.flatMap((type) => [
      makeChange({ kind: "createCompositeType", type }, { rule: "type is missing" }),
      ...commentChanges({ from: { ...nameOf(type), attributes: [] }, to: type }, comparing),
    ]),
  ];
}

type CompositeRule = (pair: Pair<CompositeType>, comparing: Comparing) => readonly Change[];

const rules: { readonly [P in keyof Required<CompositeType>]: CompositeRule } = {
  namespace: () => [],
  name: () => [],
  attributes: (pair) =>
    sameAttributes(pair)
      ? []
      : [makeChange({ kind: "alterCompositeType", from: pair.from, to: pair.to }, { rule: "attributes differ" })],
  comment: commentChanges,
};

function sameAttributes({ from, to }: Pair<CompositeType>): boolean {
  const { both, dropped, added } = pairBy(from.attributes, to.attributes, (attribute) => attribute.name);
  const differs = both.some((pair) => !Object.values(attributeRules).every((same) => same(pair.from, pair.to)));
  return !differs && dropped.length === 0 && added.length === 0;
}

const attributeRules: { readonly [P in keyof Required<Attribute>]: (from: Attribute, to: Attribute) => boolean } = {
  name: () => true,
  needs: () => true,
  comment: () => true, // a change of its own
  type: (from, to) => from.type.text === to.type.text,
  collation: (from, to) => from.collation === to.collation,
};

function commentChanges({ from, to }: Pair<CompositeType>, comparing: Comparing): readonly Change[] {
  const old = new Map(from.attributes.map((attribute) => [attribute.name, attribute.comment]));
  return [
    ...compareComment({ kind: "type", name: nameOf(to) }, from.comment, to.comment, comparing),
    ...to.attributes.flatMap((attribute) =>
      compareComment(
        { kind: "column", table: nameOf(to), name: attribute.name },
        old.get(attribute.name),
        attribute.comment,
        comparing,
      ),
    ),
  ];
}
