/** `@@securityInvoker`: an option of the view. */
import { blockAttribute } from "../spec.js";

export const securityInvoker = blockAttribute({
  name: "securityInvoker",
  on: ["view"],
  doc: "The query runs with the rights of whoever reads the view.",
  example: "@@securityInvoker",
  arguments: {},
  apply(_use, properties) {
    properties.securityInvoker = true;
  },
});
