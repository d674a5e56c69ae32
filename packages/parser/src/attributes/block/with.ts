/** `@@with`: storage parameters of the table. */
import { blockAttribute, positional, required } from "../spec.js";
import { indexed } from "../table-blocks.js";
import { parameters, someOf } from "../types/literals.js";

export const withAttribute = blockAttribute({
  name: "with",
  on: indexed,
  doc: "Storage parameters of the table.",
  example: "@@with({ fillfactor: 70 })",
  arguments: { parameters: positional(required(someOf(parameters), "Names and values as the database knows them.")) },
  apply({ values }, properties) {
    properties.options.storage = values.parameters;
  },
});
