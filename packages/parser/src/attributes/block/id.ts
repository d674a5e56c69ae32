/** `@@id`: the primary key of several fields. */
import { deferrable, indexOptions, inParts, onConflict, period } from "../common.js";
import { blockKey } from "../key-values.js";
import { added } from "../../resolve/draft.js";
import { blockAttribute, optional, positional, required } from "../spec.js";
import { tables } from "../table-blocks.js";
import { indexItems } from "../types/fields.js";
import { clientName } from "../types/client-name.js";

export const id = blockAttribute({
  name: "id",
  on: tables,
  doc: "The primary key, of one field or several.",
  example: "@@id([organisationId, userId])",
  arguments: {
    fields: positional(required(indexItems, "The fields, in the order of the key.")),
    name: optional(clientName, "What generated clients call it."),
    ...indexOptions,
    ...inParts,
    deferrable,
    period,
    onConflict,
  },
  apply(use, properties) {
    properties.primaryKeys = added(properties.primaryKeys, blockKey(use));
  },
});
