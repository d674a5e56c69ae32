/** `@unique`: no two rows have the same value in one field. */
import type { Mutable } from "../../resolve/draft.js";
import type { IndexItem } from "../../schema.js";
import { deferrable, indexOptions, nullsDistinct, onConflict, where } from "../common.js";
import { keyValues } from "../key-values.js";
import { fieldAttribute, optional } from "../spec.js";
import { flag, integer, oneOf } from "../types/literals.js";

export const unique = fieldAttribute({
  name: "unique",
  on: ["column"],
  doc: "No two rows have the same value.",
  example: "email String @unique",
  arguments: {
    ...indexOptions,
    sort: optional(oneOf("Asc", "Desc"), "Ascending, the default, or descending."),
    length: optional(integer, "Indexed prefix; no supported database has one."),
    where,
    nullsDistinct,
    constraint: optional(flag, "true: a UNIQUE constraint, not only a unique index."),
    deferrable,
    onConflict,
  },
  apply({ values, attribute, scope }) {
    const item: Mutable<IndexItem> = { target: { kind: "field", field: scope.field!.name } };
    if (values.sort !== undefined) item.sort = values.sort;
    if (values.length !== undefined) item.length = values.length;
    const value = { items: [item], onField: true, span: attribute.span, ...keyValues(values) };
    scope.field!.unique = { value, attribute, broken: values.include?.broken === true };
  },
});
