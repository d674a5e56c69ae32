/** Defaults: expressions without a table, or constants that may become the same value in their column. */
import type { DoubtPlace } from "@dsl/planner";
import { sameText } from "../ddl/same-text.js";
import { isConstant, isTime, parenthesized, typeText } from "../render/expression.js";
import { sameBytecode } from "./bytecode.js";
import { does, errorOf, reads, rowsOf, type DoubtOf, type Judge, type Question } from "./judge.js";

type Place = Extract<DoubtPlace, { readonly kind: "default" }>;

export const defaultValue: Judge<Place> = {
  questions: (doubt) => [compiled(doubt.to), compiled(doubt.from), ...stored(doubt)],
  verdict: ({ from, to }, results) => {
    const [declared, existing, ...values] = results;
    const error = errorOf(results.slice(0, 1));
    if (error !== undefined) return { equal: false, error };
    const sameValue = rowsOf(values.at(-1))[0]?.["same"] === 1;
    return { equal: sameText(from, to) || sameBytecode(declared, existing) || sameValue };
  },
};

function compiled(text: string): Question {
  return reads(`EXPLAIN SELECT ${parenthesized(text)}`);
}

/** What a column of this type makes of both. */
function stored({ place, from, to }: DoubtOf<Place>): readonly Question[] {
  if (![from, to].every((text) => isConstant(text) && !isTime(text))) return [];
  const type = place.table.columns.find(({ name }) => name === place.column)?.type.text ?? "";
  const declared = type === "" ? "" : ` ${typeText(type)}`;
  return [
    does(`CREATE TEMP TABLE dsl_default (a${declared} DEFAULT ${from}, b${declared} DEFAULT ${to})`),
    does("INSERT INTO temp.dsl_default DEFAULT VALUES"),
    reads("SELECT a IS b AND typeof(a) = typeof(b) AS same FROM temp.dsl_default"),
  ];
}
