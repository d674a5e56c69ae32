/** `@@dependsOn`: what must exist first, where the SQL does not say so. */
import { blockAttribute, positional, required } from "../spec.js";
import { declaredBySql } from "../table-blocks.js";
import { someOf } from "../types/literals.js";
import { anyNames } from "../types/names.js";

export const dependsOn = blockAttribute({
  name: "dependsOn",
  on: ["view", ...declaredBySql],
  doc: "What must exist before it, where neither its SQL nor the database says so.",
  example: "@@dependsOn([User, slugify])",
  arguments: { names: positional(required(someOf(anyNames), "Names of declarations.")) },
  apply({ values }, properties) {
    for (const name of values.names) properties.dependsOn.add(name);
  },
});
