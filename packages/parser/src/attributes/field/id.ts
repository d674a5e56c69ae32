/** `@id`: the primary key of one field. */
import { defined } from "../../resolve/defined.js";
import { deferrable, indexOptions, onConflict } from "../common.js";
import { keyValues } from "../key-values.js";
import { fieldAttribute, optional } from "../spec.js";
import { integer, oneOf } from "../types/literals.js";

export const id = fieldAttribute({
  name: "id",
  on: ["column"],
  doc: "The primary key.",
  example: "id Int @id @default(autoincrement())",
  arguments: {
    ...indexOptions,
    sort: optional(oneOf("Asc", "Desc"), "Ascending, the default, or descending."),
    length: optional(integer, "Indexed prefix; no supported database has one."),
    deferrable,
    onConflict,
  },
  apply({ values, attribute, scope }, properties) {
    const item = {
      target: { kind: "field" as const, field: scope.field!.name },
      ...defined({ sort: values.sort, length: values.length }),
    };
    const value = { items: [item], onField: true, span: attribute.span, ...keyValues(values) };
    properties.primaryKey = { value, attribute, broken: values.include?.broken === true };
  },
});
