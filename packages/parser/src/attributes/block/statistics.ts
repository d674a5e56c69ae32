/** `@@statistics`: what the planner should know of several columns together. */
import { fieldsSpan } from "../places.js";
import { report } from "../../resolve/context.js";
import { defined } from "../../resolve/defined.js";
import { map } from "../common.js";
import { added } from "../../resolve/draft.js";
import { blockAttribute, optional, positional, required } from "../spec.js";
import { tables } from "../table-blocks.js";
import { indexItems } from "../types/fields.js";
import { listOf, oneOf, someOf } from "../types/literals.js";

export const statistics = blockAttribute({
  name: "statistics",
  on: tables,
  repeatable: true,
  doc: "What the planner should know of several columns together.",
  example: "@@statistics([city, zip], kinds: [Dependencies])",
  arguments: {
    fields: positional(required(someOf(indexItems), "Fields and expressions.")),
    kinds: optional(
      someOf(listOf(oneOf("NDistinct", "Dependencies", "Mcv"), "a list of kinds")),
      "All kinds when left out.",
    ),
    map,
  },
  apply({ values, attribute, scope }, properties) {
    const { items, broken } = values.fields;
    if (items.length === 1 && items[0]!.target.kind === "field" && !broken) {
      const message = "@@statistics is about two columns or more";
      report(scope.context, {
        code: "D2408",
        span: fieldsSpan(attribute),
        message,
        help: "for one column write @statistics(500) on the field",
      });
      return;
    }
    properties.statistics = added(properties.statistics, {
      items: values.fields.items,
      kinds: values.kinds ?? [],
      span: attribute.span,
      ...defined({ dbName: values.map }),
    });
  },
});
