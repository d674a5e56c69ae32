/** `@@foreignKey`: a foreign key that no relation field stands for. */
import { defined } from "../../resolve/defined.js";
import { foreignKeyArguments, foreignKeyOptions } from "../foreign-key.js";
import { added } from "../../resolve/draft.js";
import { blockAttribute, positional, required } from "../spec.js";
import { tables } from "../table-blocks.js";
import { ownFields } from "../types/fields.js";
import { expression } from "../types/expression.js";
import { keyTarget, referencedNames } from "../types/key-target.js";

export const foreignKey = blockAttribute({
  name: "foreignKey",
  on: tables,
  repeatable: true,
  doc: "A foreign key without a relation: of one partition alone, to one, or to what only SQLite lets it refer to.",
  example: "@@foreignKey([customerId], to: Customer, references: [id], onDelete: Cascade)",
  arguments: {
    fields: positional(required(ownFields, "The fields that hold the key.")),
    to: required(keyTarget, "The model or partition that they point at; on SQLite also a table, as a string."),
    references: required(expression, "The fields of it that they point at; columns, as strings, of a table."),
    ...foreignKeyArguments,
  },
  apply({ values: { fields, to, references, ...options }, attribute, scope }, properties) {
    const referenced = referencedNames(references, to, scope);
    if (referenced === undefined || fields.broken) return;
    properties.foreignKeys = added(properties.foreignKeys, {
      to,
      fields: fields.items.map(({ name }) => name),
      references: referenced,
      span: attribute.span,
      ...defined(foreignKeyOptions(options, scope.context.datasource.referentialActions)),
    });
  },
});
