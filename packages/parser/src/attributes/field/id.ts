/** `@id`: the primary key of one field. */
import { deferrable, indexOptions, onConflict } from "../common.js";
import { fieldKey } from "../key-values.js";
import { fieldAttribute } from "../spec.js";
import { itemOptions } from "../types/fields.js";

export const id = fieldAttribute({
  name: "id",
  on: ["column"],
  doc: "The primary key.",
  example: "id Int @id @default(autoincrement())",
  arguments: {
    ...indexOptions,
    sort: itemOptions.sort,
    length: itemOptions.length,
    deferrable,
    onConflict,
  },
  apply(use) {
    use.scope.field!.primaryKey = fieldKey(use);
  },
});
