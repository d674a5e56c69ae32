/** `@statistics`: how closely the planner looks at the column. */
import { fieldAttribute, positional, required } from "../spec.js";
import { count } from "../types/literals.js";

export const statistics = fieldAttribute({
  name: "statistics",
  on: ["column"],
  doc: "How many values ANALYZE keeps of the column.",
  example: "country String @statistics(500)",
  arguments: { target: positional(required(count, "0 to 10000.")) },
  apply({ values }, properties) {
    properties.statistics = values.target;
  },
});
