/** `@schema` on a type alias: the namespace of its domain, which was read before anything else (`written-name.ts`). */
import { fieldAttribute, positional, required } from "../spec.js";
import { namespace } from "../types/namespace.js";

export const schema = fieldAttribute({
  name: "schema",
  on: ["alias"],
  doc: "The database schema that the domain lives in.",
  example: 'type Email = String @schema("shared")',
  arguments: { map: positional(required(namespace, "The schema's name.")) },
  apply() {},
});
