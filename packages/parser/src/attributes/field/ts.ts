/** `@ts`: the type that generated TypeScript gives the field. */
import { defined } from "../../resolve/defined.js";
import { fieldAttribute, optional, positional, required } from "../spec.js";
import { name } from "../types/literals.js";

export const ts = fieldAttribute({
  name: "ts",
  on: ["column", "compositeField", "alias"],
  doc: "The type that generated TypeScript uses, and the module that exports it.",
  example: 'settings Json @ts("UserSettings", from: "./settings")',
  arguments: {
    type: positional(required(name, "A TypeScript type.")),
    from: optional(name, "The module that exports it, as generated code imports it."),
  },
  apply({ values }, properties) {
    properties.ts = { type: values.type, ...defined({ from: values.from }) };
  },
});
