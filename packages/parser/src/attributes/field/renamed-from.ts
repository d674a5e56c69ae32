/** `@renamedFrom`: the database's old name, so that a rename is not a drop and a create. */
import { fieldAttribute, positional, required } from "../spec.js";
import { name } from "../types/literals.js";

export const renamedFrom = fieldAttribute({
  name: "renamedFrom",
  on: ["column", "compositeField", "alias", "value"],
  doc: "The old name in the database: the next migration renames instead of dropping and creating.",
  example: 'fullName String @renamedFrom("name")',
  arguments: { name: positional(required(name, "The old name in the database.")) },
  apply({ values, attribute }, properties) {
    properties.renamedFrom = { name: values.name, span: attribute.span };
  },
});
