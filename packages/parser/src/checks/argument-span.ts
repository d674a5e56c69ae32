/** Where an argument of an attribute stands. */
import type * as ast from "../ast.js";
import { itemsOf } from "../attributes/types/literals.js";
import type { Span } from "../diagnostics/diagnostic.js";

/** The argument's value, by its name. */
export const argumentSpan = (attribute: ast.Attribute, name: string): Span | undefined =>
  attribute.args?.find((argument) => argument.nameText === name)?.value.span;

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
