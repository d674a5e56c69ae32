/** `@unique`: no two rows have the same value in one field. */
import { deferrable, indexOptions, nullsDistinct, onConflict, where } from "../common.js";
import { fieldKey } from "../key-values.js";
import { fieldAttribute, optional } from "../spec.js";
import { itemOptions } from "../types/fields.js";
import { flag } from "../types/literals.js";

export const unique = fieldAttribute({
  name: "unique",
  on: ["column"],
  doc: "No two rows have the same value.",
  example: "email String @unique",
  arguments: {
    ...indexOptions,
    sort: itemOptions.sort,
    length: itemOptions.length,
    where,
    nullsDistinct,
    constraint: optional(flag, "true: a UNIQUE constraint, not only a unique index."),
    deferrable,
    onConflict,
  },
  apply(use) {
    use.scope.field!.unique = fieldKey(use);
  },
});
