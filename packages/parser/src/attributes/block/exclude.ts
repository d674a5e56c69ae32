/** `@@exclude`: no two rows for which all operators hold. */
import { defined } from "../../resolve/defined.js";
import { comment, deferrable, indexOptions, map, where } from "../common.js";
import { added } from "../../resolve/draft.js";
import { blockAttribute, optional, positional, required } from "../spec.js";
import { tables } from "../table-blocks.js";
import { someOf } from "../types/literals.js";
import { excludedItems } from "../types/fields.js";
import { indexType } from "../types/index-type.js";

export const exclude = blockAttribute({
  name: "exclude",
  on: tables,
  repeatable: true,
  doc: "No two rows for which all of the operators hold: bookings of a room that do not overlap.",
  example: "@@exclude([roomId(with: `=`), during(with: `&&`)], type: Gist)",
  arguments: {
    fields: positional(required(someOf(excludedItems), "Fields and expressions, each with its operator.")),
    type: optional(indexType, "The index that finds them."),
    include: indexOptions.include,
    with: indexOptions.with,
    tablespace: indexOptions.tablespace,
    where,
    map,
    deferrable,
    comment,
  },
  apply({ values: { fields, map, include, with: storage, ...rest }, attribute }, properties) {
    properties.exclusions = added(properties.exclusions, {
      items: fields.items,
      include: (include?.items ?? []).map(({ name }) => name),
      storage: storage ?? {},
      span: attribute.span,
      ...defined({ dbName: map, ...rest }),
    });
  },
});
