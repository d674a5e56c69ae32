/** `@@ignore`: generated code leaves it out. */
import { blockAttribute } from "../spec.js";

export const ignore = blockAttribute({
  name: "ignore",
  on: ["model", "view"],
  doc: "Generated code leaves it out; the database keeps it.",
  example: "@@ignore",
  arguments: {},
  apply(_use, properties) {
    properties.ignored = true;
  },
});
