/** `@statistics`: how closely the planner looks at the column. */
import { report } from "../../resolve/context.js";
import { fieldAttribute, positional, required } from "../spec.js";
import { count } from "../types/literals.js";

const most = 10_000;

export const statistics = fieldAttribute({
  name: "statistics",
  on: ["column"],
  doc: "How many values ANALYZE keeps of the column.",
  example: "country String @statistics(500)",
  arguments: { target: positional(required(count, "0 to 10000.")) },
  apply({ values, attribute, scope }, properties) {
    if (values.target > most) {
      const message = `@statistics keeps ${most} values at most, not ${values.target}`;
      report(scope.context, {
        code: "D2408",
        span: attribute.args![0]!.value.span,
        message,
        help: `write 0 to ${most}`,
      });
    } else properties.statistics = values.target;
  },
});
