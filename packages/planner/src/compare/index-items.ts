/** Comparing the items of keys, indexes and exclusions: what is said of each, then its expression. */
import type { IndexItem } from "../catalog.js";
import type { SameText } from "./rules.js";
import { sameValue } from "./same-value.js";

type ItemRules = { readonly [P in keyof Required<IndexItem>]: (from: IndexItem, to: IndexItem) => boolean };

const rules: ItemRules = {
  target: (from, to) => sameValue(withoutText(from), withoutText(to)),
  descending: (from, to) => sameValue(from.descending, to.descending),
  nulls: (from, to) => from.nulls === to.nulls,
  opclass: (from, to) => sameOperatorClass(from.opclass, to.opclass),
  collation: (from, to) => from.collation === to.collation,
};

/** Everything but the text of expressions. */
export function sameShape(from: readonly IndexItem[], to: readonly IndexItem[]): boolean {
  if (from.length !== to.length) return false;
  return from.every((item, index) => {
    const other = to[index] as IndexItem;
    return Object.values(rules).every((rule) => rule(item, other));
  });
}

export function sameExpressions(
  from: readonly IndexItem[],
  to: readonly IndexItem[],
  sameText: SameText<"indexItem">,
): boolean {
  return from
    .map((item, index) => sameText("indexItem", textOf(item), textOf(to[index] as IndexItem), index))
    .every(Boolean);
}

function withoutText({ target }: IndexItem): unknown {
  return target.kind === "column" ? target : target.kind;
}

function textOf({ target }: IndexItem): string | undefined {
  return target.kind === "expression" ? target.expression : undefined;
}

/** One without a namespace, as people write it, is the one in whichever namespace its extension is. `public.gin_trgm_ops` */
function sameOperatorClass(from: string | undefined, to: string | undefined): boolean {
  if (from === to || from === undefined || to === undefined) return from === to;
  return unqualified(from) === to || from === unqualified(to);
}

function unqualified(opclass: string): string {
  return opclass.replace(/^(?:"(?:[^"]|"")*"|[^".(]+)\./, "");
}
