/** `@collate`: a property of the column. */
import { needsTypeInList } from "../field-type.js";
import { fieldAttribute, positional, required } from "../spec.js";
import { wordOrText } from "../types/literals.js";

export const collate = fieldAttribute({
  name: "collate",
  on: ["column", "compositeField", "alias"],
  doc: "The collation that text is compared in.",
  example: 'name String @collate("de-x-icu")',
  arguments: { name: positional(required(wordOrText, "A collation of the database.")) },
  apply(use, properties) {
    if (use.scope.context.target?.collatesTextOnly === true && !needsTypeInList(use, ["String"])) return;
    properties.collation = use.values.name;
  },
});
