/** `@@checkOption`: rows written through the view must be seen through it. */
import { blockAttribute, optional, positional } from "../spec.js";
import { oneOf } from "../types/literals.js";

export const checkOption = blockAttribute({
  name: "checkOption",
  on: ["view"],
  doc: "Rows that are written through the view must be seen through it.",
  example: "@@checkOption(Local)",
  arguments: {
    scope: positional(optional(oneOf("Local", "Cascaded"), "Cascaded, the default: views below are checked too.")),
  },
  apply({ values }, properties) {
    properties.checkOption = values.scope ?? "Cascaded";
  },
});
