/** `@relation`: which fields of two models point at one another. What the two sides make together is `checks/relations.ts`. */
import type * as ast from "../../ast.js";
import { defined } from "../../resolve/defined.js";
import type { FieldDraft, Mutable, RelationAttribute } from "../../resolve/draft.js";
import type { ReferentialAction } from "../../target.js";
import { comment, deferrable, enforced, map, notValid } from "../common.js";
import { fieldAttribute, optional, positional } from "../spec.js";
import { ownFields, relatedFields, type Named } from "../types/fields.js";
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
    const { fields, references, name: relationName } = values;
    properties.relation = {
      attribute,
      broken: isBroken(attribute, fields, references),
      options: optionsOf(values),
      ...defined({ name: relationName, fields: fields?.items, references: references?.items }),
    };
  },
});

const passedOn = ["onUpdate", "match", "deferrable", "notValid", "enforced", "comment"] as const;

type RelationValues = Pick<RelationAttribute["options"], (typeof passedOn)[number]> & {
  readonly map?: string;
  readonly onDelete?: { readonly action: ReferentialAction; readonly columns?: readonly string[] };
};

/** Written out, since a schema has many relations. */
function optionsOf(values: RelationValues): RelationAttribute["options"] {
  const options: Mutable<RelationAttribute["options"]> = {};
  const { onDelete, map: dbName } = values;
  if (dbName !== undefined) options.dbName = dbName;
  if (onDelete !== undefined) options.onDelete = onDelete.action;
  if (onDelete?.columns !== undefined) options.onDeleteColumns = onDelete.columns;
  for (const option of passedOn) if (values[option] !== undefined) options[option] = values[option] as never;
  return options;
}

type Fields = Named<FieldDraft> | undefined;

/** Whether a name in `fields:` or `references:`, one of them as a whole, or the name of an argument was reported. */
function isBroken({ args = [] }: ast.Attribute, fields: Fields, references: Fields): boolean {
  const written = (name: string): boolean => args.some((argument) => argument.name?.text === name);
  const broken = (read: Fields, name: string): boolean => (read === undefined ? written(name) : read.broken);
  const misspelt = args.some(({ name }) => name !== undefined && !Object.hasOwn(relation.arguments, name.text));
  return misspelt || broken(fields, "fields") || broken(references, "references");
}
