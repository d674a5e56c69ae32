/** `@@recursive`: an option of the view. */
import { blockAttribute } from "../spec.js";

export const recursive = blockAttribute({
  name: "recursive",
  on: ["view"],
  doc: "The query may refer to the view.",
  example: "@@recursive",
  arguments: {},
  apply(_use, properties) {
    properties.recursive = true;
  },
});
