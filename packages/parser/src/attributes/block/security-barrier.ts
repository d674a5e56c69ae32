/** `@@securityBarrier`: an option of the view. */
import { blockAttribute } from "../spec.js";

export const securityBarrier = blockAttribute({
  name: "securityBarrier",
  on: ["view"],
  doc: "Conditions of whoever reads the view are evaluated after its own.",
  example: "@@securityBarrier",
  arguments: {},
  apply(_use, properties) {
    properties.securityBarrier = true;
  },
});
