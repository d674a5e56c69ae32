/** `@id`: the primary key of one field. */
import type { Mutable } from "../../resolve/draft.js";
import type { IndexItem } from "../../schema.js";
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
  apply({ values, attribute, scope }) {
    const item: Mutable<IndexItem> = { target: { kind: "field", field: scope.field!.name } };
    if (values.sort !== undefined) item.sort = values.sort;
    if (values.length !== undefined) item.length = values.length;
    const value = { items: [item], onField: true, span: attribute.span, ...keyValues(values) };
    scope.field!.primaryKey = { value, attribute, broken: values.include?.broken === true };
  },
});
