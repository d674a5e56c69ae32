/** Attributes, and what they are given, by name; and where that stands. */
import type * as ast from "../ast.js";
import type { Span } from "../diagnostics/diagnostic.js";
import { itemsOf } from "./types/literals.js";

/** The first of this name. */
export const attributeNamed = (attributes: readonly ast.Attribute[], name: string): ast.Attribute | undefined =>
  attributes.find(({ nameText }) => nameText === name);

export const argumentNamed = ({ args }: ast.Attribute, name: string): ast.Expression | undefined =>
  args?.find(({ nameText }) => nameText === name)?.value;

/** Where an argument's value stands; where no argument is written with this name, the attribute. */
export const argumentSpan = (attribute: ast.Attribute, name: string): Span =>
  argumentNamed(attribute, name)?.span ?? attribute.span;

/** The fields or expressions that an attribute lists. */
const listIn = (attribute: ast.Attribute): ast.Expression | undefined =>
  attribute.args?.find(({ nameText }) => nameText === undefined || nameText === "fields")?.value;

export const fieldsSpan = (attribute: ast.Attribute): Span => listIn(attribute)?.span ?? attribute.span;

/** One of them, or what one of its options says: `ops` of `name(ops: …)`. */
export function itemSpan(attribute: ast.Attribute, at: number, option?: string): Span {
  const list = listIn(attribute);
  const item = list && itemsOf(list)[at];
  const args = item?.kind === "call" || item?.kind === "sqlCall" ? item.args : [];
  return args.find(({ nameText }) => nameText === option)?.value.span ?? item?.span ?? attribute.span;
}
