/** `@ts`: the type that generated TypeScript gives the field. */
import { argumentSpan } from "../places.js";
import { report } from "../../resolve/context.js";
import { defined } from "../../resolve/defined.js";
import { fieldAttribute, optional, positional, required } from "../spec.js";
import { name } from "../types/literals.js";
import { tsType } from "../types/ts-type.js";

export const ts = fieldAttribute({
  name: "ts",
  on: ["column", "compositeField", "alias"],
  doc: "The type that generated TypeScript uses, and the module that exports it.",
  example: 'settings Json @ts("UserSettings", from: "./settings")',
  arguments: {
    type: positional(required(tsType, "A TypeScript type.")),
    from: optional(name, "The module that exports it, as generated code imports it."),
  },
  apply({ values, attribute, scope }, properties) {
    if (values.from !== undefined && !/^[\p{ID_Start}$_]/u.test(values.type)) {
      report(scope.context, {
        code: "D2408",
        span: argumentSpan(attribute, "from"),
        message: `@ts imports a type by its name, which "${values.type}" does not begin with`,
        help: "leave from: out, or name the type that the module exports",
      });
    }
    properties.ts = { type: values.type, ...defined({ from: values.from }) };
  },
});
