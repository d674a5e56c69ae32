/** `@@foreignKey`: a foreign key that no relation field stands for: of one partition, or to one. */
import { defined } from "../../resolve/defined.js";
import { rootHolder } from "../../resolve/root-holder.js";
import { foreignKeyArguments, foreignKeyOptions } from "../foreign-key.js";
import { added } from "../../resolve/draft.js";
import { blockAttribute, positional, required } from "../spec.js";
import { tables } from "../table-blocks.js";
import { fieldsOf, ownFields } from "../types/fields.js";
import { expression } from "../types/expression.js";
import { nameOf } from "../types/names.js";

export const foreignKey = blockAttribute({
  name: "foreignKey",
  on: tables,
  repeatable: true,
  doc: "A foreign key without a relation: of one partition alone, or to one.",
  example: "@@foreignKey([customerId], to: Customer, references: [id], onDelete: Cascade)",
  arguments: {
    fields: positional(required(ownFields, "The fields that hold the key.")),
    to: required(nameOf("model", "partition"), "The model or partition that they point at."),
    references: required(expression, "The fields of it that they point at."),
    ...foreignKeyArguments,
  },
  apply({ values: { fields, to, references, ...options }, attribute, scope }, properties) {
    const referenced = fieldsOf(references, scope, rootHolder(to, scope.context));
    if (referenced === undefined || referenced.broken || fields.broken) return;
    properties.foreignKeys = added(properties.foreignKeys, {
      to,
      fields: fields.items.map(({ name }) => name),
      references: referenced.items.map(({ name }) => name),
      span: attribute.span,
      ...defined(foreignKeyOptions(options)),
    });
  },
});
