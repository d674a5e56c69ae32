/** Domains. A change of the base type is a new domain, to which the columns go over. */
import type { Check, Column, Domain, QualifiedName } from "../catalog.js";
import type { Action, Change } from "../change.js";
import { compareComment } from "../compare/comments.js";
import type { Comparing } from "../compare/comparing.js";
import { apart, altered, differenceBy, recreated, type Difference, type Rules } from "../compare/rules.js";
import { sameValue } from "../compare/same-value.js";
import { isKnown } from "../compare/types.js";
import { makeChange } from "../make-change.js";
import { nameKey, nameOf, sameName } from "../names.js";
import { pairAlike, pairBy, type Pair } from "../pair.js";
import { retypedKeys, standsAlone } from "./retyped-key.js";
import { tableNamed } from "../table-named.js";

export function compareDomains(comparing: Comparing): readonly Change[] {
  const { both, dropped, added } = pairBy(comparing.from.domains, comparing.to.domains, nameKey);
  return [
    ...dropped.map((domain) => makeChange({ kind: "dropDomain", domain }, { rule: "domain is not wanted" })),
    ...both.flatMap((pair) => compareDomain(pair, comparing)),
    ...added.flatMap((domain) => [
      makeChange({ kind: "createDomain", domain }, { rule: "domain is missing" }),
      ...commentChange(undefined, domain, comparing),
    ]),
  ];
}

function compareDomain(pair: Pair<Domain>, comparing: Comparing): readonly Change[] {
  const difference = differenceBy(rulesFor(pair, comparing), pair.from, pair.to, () => false);
  if (difference === "recreate") return replaceDomain(pair, comparing);
  return [
    ...(difference === "alter"
      ? [makeChange({ kind: "alterDomain", from: pair.from, to: pair.to }, { rule: "domain differs" })]
      : []),
    ...commentChange(pair.from.comment, pair.to, comparing),
  ];
}

function commentChange(from: string | undefined, domain: Domain, comparing: Comparing): readonly Change[] {
  return compareComment({ kind: "domain", name: nameOf(domain) }, from, domain.comment, comparing);
}

function rulesFor(pair: Pair<Domain>, comparing: Comparing): Rules<Domain> {
  const place = (kind: "domainCheck" | "domainDefault" | "domainType") =>
    ({ kind, domain: nameOf(pair.to), base: pair.from.type.text }) as const;
  const known = isKnown(pair.from.type, comparing) && isKnown(pair.to.type, comparing);
  const sameBase = (from: string, to: string): boolean =>
    from === to || (!known && comparing.sameText(place("domainType"), from, to));
  return {
    namespace: apart,
    name: apart,
    comment: apart,
    needs: apart,
    type: (from, to) => (sameBase(from.text, to.text) ? "none" : "recreate"),
    collation: recreated,
    nullable: altered,
    notNull: altered,
    default: (from, to) => (comparing.sameText(place("domainDefault"), from, to) ? "none" : "alter"),
    checks: (from, to) =>
      compareChecks(from, to, (a, b) => {
        const named = { ...place("domainCheck"), ...(a.name === undefined ? {} : { name: a.name }) };
        return comparing.sameText(named, a.expression, b.expression);
      }),
  };
}

function compareChecks(
  from: readonly Check[],
  to: readonly Check[],
  sameText: (from: Check, to: Check) => boolean,
): Difference {
  const state = (check: Check): unknown => [check.validated, check.enforced, check.noInherit, check.comment];
  const same = (a: Check, b: Check): boolean => sameValue(state(a), state(b)) && sameText(a, b);
  const byName = pairBy(from, to, (check) => check.name ?? check.expression);
  const rest = pairAlike({ ...byName, both: [] }, (a, b) => (a.name ?? b.name) === (b.name ?? a.name) && same(a, b));
  const differs = byName.both.map(({ from: a, to: b }) => !same(a, b)).includes(true);
  return differs || rest.dropped.length > 0 || rest.added.length > 0 ? "alter" : "none";
}

function replaceDomain({ from, to }: Pair<Domain>, comparing: Comparing): readonly Change[] {
  const because = { rule: "domain has another base type", from: from.type.text, to: to.type.text };
  const action: Action = { kind: "replaceDomain", from, to, columns: columnsOf(from, comparing) };
  return [makeChange(action, because), ...commentChange(undefined, to, comparing)];
}

function columnsOf(
  domain: Domain,
  comparing: Comparing,
): readonly { readonly table: QualifiedName; readonly column: Column }[] {
  const isOf = (column: Column): boolean =>
    column.generated === undefined && column.type.userType !== undefined && sameName(column.type.userType, domain);
  const remade = retypedKeys(comparing);
  return comparing.to.tables.flatMap((table) => {
    const old = tableNamed(comparing.from, table);
    if (old === undefined || remade.has(nameKey(table))) return [];
    const isOwn = (column: Column): boolean => column.inherited !== true || standsAlone(old, comparing);
    const stays = (column: Column): boolean =>
      isOf(column) && isOwn(column) && old.columns.some((each) => each.name === column.name && isOf(each));
    return table.columns.filter(stays).map((column) => ({ table: nameOf(table), column }));
  });
}
