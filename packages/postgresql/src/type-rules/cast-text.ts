/** The expression that makes of a column's old value one of its new type. */
import type { ColumnType } from "@dsl/planner";
import { enclosed } from "../render/enclosed.js";
import { leavesJson } from "./conversion.js";
import { elementOf, isList } from "./type-text.js";

/** `byText`: one of the types is only reached, or left, by its text, as an enum is. */
export function castText(value: string, from: ColumnType, to: ColumnType, byText: boolean): string {
  if (isList(from) === isList(to)) return plainCast(value, from, to, byText);
  if (isList(to)) {
    const element = plainCast(value, from, elementOf(to), byText);
    return `CASE WHEN ${value} IS NOT NULL THEN ARRAY[${element}]::${to.text} END`;
  }
  // more than one fit into a text alone: anything else refuses them
  const [one, all] = [plainCast(onlyElement(value), elementOf(from), to, byText), plainCast(value, from, to, true)];
  return `CASE WHEN cardinality(${value}) = 1 AND array_ndims(${value}) = 1 THEN ${one} WHEN cardinality(${value}) > 0 THEN ${all} END`;
}

/** Of a list of one; lists may begin to count anywhere. */
export const onlyElement = (value: string): string => `${enclosed(value)}[array_lower(${value}, 1)]`;

/** Of a whole list or value. */
export function plainCast(value: string, from: ColumnType, to: ColumnType, byText: boolean): string {
  if (from.text === to.text) return value;
  if (leavesJson(from, to)) return `(${value} #>> '{}')::${to.text}`;
  const text = isList(from) && isList(to) ? "text[]" : "text";
  return !byText || to.text === text ? `${value}::${to.text}` : `${value}::${text}::${to.text}`;
}
