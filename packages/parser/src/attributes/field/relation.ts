/** `@relation`: which fields of two models point at one another. What the two sides make together is `checks/relations.ts`. */
import { defined } from "../../resolve/defined.js";
import { comment, deferrable, enforced, map, notValid } from "../common.js";
import { fieldAttribute, optional, positional } from "../spec.js";
import { ownFields, relatedFields } from "../types/fields.js";
import { name, oneOf } from "../types/literals.js";
import { deleteAction, updateAction } from "../types/referential-action.js";

export const relation = fieldAttribute({
  name: "relation",
  on: ["relation"],
  doc: "How two models belong together: the fields that hold the key, and the fields that they point at.",
  example: "author User @relation(fields: [authorId], references: [id], onDelete: Cascade)",
  arguments: {
    name: positional(optional(name, "Tells two relations between the same models apart.")),
    fields: optional(ownFields, "The fields of this model that hold the key."),
    references: optional(relatedFields, "The fields of the other model that they point at."),
    onDelete: optional(deleteAction, "What happens to this row when the other goes."),
    onUpdate: optional(updateAction, "What happens to this row when the other's key changes."),
    map,
    match: optional(oneOf("Full", "Simple"), "Full: of several fields all are NULL or none is."),
    deferrable,
    notValid,
    enforced,
    comment,
  },
  apply({ values, attribute }, properties) {
    const { fields, references, onDelete, map: dbName, ...rest } = values;
    properties.relation = {
      attribute,
      broken: fields?.broken === true || references?.broken === true || isCut(attribute.args, values),
      ...defined({ ...rest, dbName, onDelete: onDelete?.action, onDeleteColumns: onDelete?.columns }),
      ...defined({ fields: fields?.items, references: references?.items }),
    };
  },
});

/** Whether `fields:` or `references:` was written and could not be read. */
const isCut = (args: readonly { readonly name?: { readonly text: string } }[] | undefined, values: object): boolean =>
  (args ?? []).some(
    (argument) => ["fields", "references"].includes(argument.name?.text ?? "") && !(argument.name!.text in values),
  );
