/** `@@withNoData`: an option of the view. */
import { blockAttribute } from "../spec.js";

export const withNoData = blockAttribute({
  name: "withNoData",
  on: ["view"],
  doc: "A materialized view that begins empty.",
  example: "@@withNoData",
  arguments: {},
  apply(_use, properties) {
    properties.withData = false;
  },
});
