/** `@@index`: finds rows by fields or expressions. */
import { report } from "../../resolve/context.js";
import { added, type Mutable } from "../../resolve/draft.js";
import type { Index } from "../../schema.js";
import { indexOptions, inParts, where } from "../common.js";
import { sharedValues } from "../key-values.js";
import { blockAttribute, optional, positional, required } from "../spec.js";
import { indexed } from "../table-blocks.js";
import { indexItems } from "../types/fields.js";
import { indexType } from "../types/index-type.js";
import { name } from "../types/literals.js";

export const index = blockAttribute({
  name: "index",
  on: indexed,
  repeatable: true,
  doc: "Finds rows by fields or expressions.",
  example: "@@index([authorId, createdAt(sort: Desc)])",
  arguments: {
    fields: positional(required(indexItems, "Fields and expressions.")),
    ...indexOptions,
    ...inParts,
    name: optional(name, "As map, from older versions of Prisma."),
    type: optional(indexType, "How it is built."),
    where,
  },
  apply({ values, attribute, scope }, properties) {
    if (values.name !== undefined && values.map !== undefined) {
      const span = attribute.args?.find((argument) => argument.nameText === "name")?.span ?? attribute.span;
      const message = "@@index has both map and name, which mean the same here";
      report(scope.context, { code: "D2409", span, message, help: "keep map" });
    }
    const { items } = values.fields;
    const value: Mutable<Index> = { items, fulltext: false, span: attribute.span, ...sharedValues(values) };
    if (values.name !== undefined && values.map === undefined) value.dbName = values.name;
    if (values.type !== undefined) value.type = values.type;
    properties.indexes = added(properties.indexes, {
      value,
      attribute,
      broken: values.fields.broken || values.include?.broken === true,
    });
  },
});
