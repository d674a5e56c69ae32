/** Namespaces. The database's default one is always there: it is neither created nor dropped. */
import type { Namespace } from "../catalog.js";
import type { Change } from "../change.js";
import { compareComment } from "../compare/comments.js";
import type { Comparing } from "../compare/comparing.js";
import { makeChange } from "../make-change.js";
import { pairBy, type Pair } from "../pair.js";

export function compareNamespaces(comparing: Comparing): readonly Change[] {
  const isDefault = (namespace: Namespace): boolean => namespace.name === comparing.dialect.facts.defaultNamespace;
  const paired = pairBy(comparing.from.namespaces, comparing.to.namespaces, (namespace) => namespace.name);
  const dropped = paired.dropped.filter((namespace) => !isDefault(namespace));
  const added = paired.added.filter((namespace) => !isDefault(namespace));
  return [
    ...dropped.map((namespace) =>
      makeChange({ kind: "dropNamespace", namespace }, { rule: "namespace is not wanted" }),
    ),
    ...added.map((namespace) => makeChange({ kind: "createNamespace", namespace }, { rule: "namespace is missing" })),
    ...[...paired.both, ...added.map((to): Pair<Namespace> => ({ from: { name: to.name }, to }))].flatMap((pair) =>
      Object.values(rules).flatMap((rule) => rule(pair, comparing)),
    ),
  ];
}

const rules: {
  readonly [P in keyof Required<Namespace>]: (pair: Pair<Namespace>, comparing: Comparing) => readonly Change[];
} = {
  name: () => [],
  comment: ({ from, to }, comparing) =>
    compareComment({ kind: "namespace", name: { name: to.name } }, from.comment, to.comment, comparing),
};
