/** `@updatedAt`: generated code writes the time of the last change. */
import { fieldAttribute } from "../spec.js";
import { needsType } from "../field-type.js";

export const updatedAt = fieldAttribute({
  name: "updatedAt",
  on: ["column"],
  doc: "Generated code writes the time of the last change; the database does nothing.",
  example: "updatedAt DateTime @updatedAt",
  arguments: {},
  apply(use, properties) {
    if (needsType(use, ["DateTime"])) properties.updatedAt = true;
  },
});
