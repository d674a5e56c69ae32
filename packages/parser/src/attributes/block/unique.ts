/** `@@unique`: no two rows have the same values in several fields. */
import { deferrable, indexOptions, inParts, nullsDistinct, onConflict, period, where } from "../common.js";
import { blockKey } from "../key-values.js";
import { added } from "../../resolve/draft.js";
import { blockAttribute, optional, positional, required } from "../spec.js";
import { indexed } from "../table-blocks.js";
import { clientName } from "../types/client-name.js";
import { indexItems } from "../types/fields.js";
import { flag } from "../types/literals.js";

export const unique = blockAttribute({
  name: "unique",
  on: indexed,
  repeatable: true,
  doc: "No two rows have the same values in these fields.",
  example: "@@unique([organisationId, slug])",
  arguments: {
    fields: positional(required(indexItems, "Fields and expressions.")),
    name: optional(clientName, "What generated clients call it."),
    ...indexOptions,
    ...inParts,
    where,
    nullsDistinct,
    constraint: optional(flag, "true: a UNIQUE constraint, not only a unique index."),
    deferrable,
    period,
    onConflict,
  },
  apply(use, properties) {
    properties.uniques = added(properties.uniques, blockKey(use));
  },
});
