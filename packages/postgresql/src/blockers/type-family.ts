/** Types among which the same operators work: an expression over a column stays valid when it changes within a family. */
import type { ColumnType } from "@dsl/planner";
import { readType } from "../type-rules/type-text.js";

const families: readonly (readonly string[])[] = [
  ["smallint", "integer", "bigint"],
  ["text", "character varying", "character"],
  ["timestamp without time zone", "timestamp with time zone"],
];

export function isSameFamily(from: ColumnType, to: ColumnType): boolean {
  const [a, b] = [readType(from.text), readType(to.text)];
  if (a.list !== b.list) return false;
  return a.base === b.base || families.some((family) => family.includes(a.base) && family.includes(b.base));
}
