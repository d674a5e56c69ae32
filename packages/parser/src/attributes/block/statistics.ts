/** `@@statistics`: what the planner should know of several columns together. */
import { defined } from "../../resolve/defined.js";
import { map } from "../common.js";
import { blockAttribute, optional, positional, required } from "../spec.js";
import { tables } from "../table-blocks.js";
import { indexItems } from "../types/fields.js";
import { listOf, oneOf } from "../types/literals.js";

export const statistics = blockAttribute({
  name: "statistics",
  on: tables,
  repeatable: true,
  doc: "What the planner should know of several columns together.",
  example: "@@statistics([city, zip], kinds: [Dependencies])",
  arguments: {
    fields: positional(required(indexItems, "Fields and expressions.")),
    kinds: optional(listOf(oneOf("NDistinct", "Dependencies", "Mcv"), "a list of kinds"), "All kinds when left out."),
    map,
  },
  apply({ values, attribute }, properties) {
    properties.statistics.push({
      items: values.fields.items,
      kinds: values.kinds ?? [],
      span: attribute.span,
      ...defined({ dbName: values.map }),
    });
  },
});
