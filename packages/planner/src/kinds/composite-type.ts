/** Composite types. Attributes are added, altered and dropped in place; their order is never a difference. */
import type { CompositeType } from "../catalog.js";
import type { Change } from "../change.js";
import { compareComment } from "../compare/comments.js";
import type { Comparing } from "../compare/comparing.js";
import { makeChange } from "../make-change.js";
import { nameKey, nameOf } from "../names.js";
import { attributesId, columnId, typeId, unstoredId } from "../object-ids.js";
import { pairBy, type Pair } from "../pair.js";
import { retypedAttributes } from "../retyped-attributes.js";

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
  attributes: alterAttributes,
  comment: commentChanges,
};

/** Their values are read in their order: those that come and go do so before others change their types. */
function alterAttributes(pair: Pair<CompositeType>): readonly Change[] {
  if (sameAttributes(pair)) return [];
  const { from, to } = pair;
  const because = { rule: "attributes differ" };
  const listed: CompositeType = { ...to, attributes: to.attributes.map((each) => oldOf(each, from)) };
  const parts =
    retypedAttributes(from, to).length === 0
      ? [{ from, to }]
      : [
          { from, to: listed },
          { from: listed, to },
        ];
  const attributesOf = (each: Pair<CompositeType>) => {
    const { dropped } = pairBy(each.from.attributes, each.to.attributes, (attribute) => attribute.name);
    const left = dropped.flatMap(({ type }) =>
      type.userType === undefined ? [] : [unstoredId(typeId(type.userType))],
    );
    return {
      makes: [...(each.to === listed ? [attributesId(to)] : []), ...left],
      destroys: dropped.map(({ name }) => columnId(to, name)),
    };
  };
  return parts
    .filter((part) => !sameAttributes(part))
    .map((part) => makeChange({ kind: "alterCompositeType", ...part }, because, attributesOf(part)));
}

const oldOf = (attribute: Attribute, { attributes }: CompositeType): Attribute =>
  attributes.find(({ name }) => name === attribute.name) ?? attribute;

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
