/** `@@schema`: the namespace, which was read before anything else (`written-name.ts`). */
import { blockAttribute, positional, required } from "../spec.js";
import { inNamespace } from "../table-blocks.js";
import { namespace } from "../types/namespace.js";

export const schema = blockAttribute({
  name: "schema",
  on: inNamespace,
  doc: "The database schema that it lives in.",
  example: '@@schema("billing")',
  arguments: { map: positional(required(namespace, "A schema of the datasource, or of a schema block.")) },
  apply() {},
});
