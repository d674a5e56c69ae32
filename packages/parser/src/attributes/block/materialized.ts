/** `@@materialized`: an option of the view. */
import { blockAttribute } from "../spec.js";

export const materialized = blockAttribute({
  name: "materialized",
  on: ["view"],
  doc: "The query's rows are stored until they are refreshed.",
  example: "@@materialized",
  arguments: {},
  apply(_use, properties) {
    properties.materialized = true;
  },
});
