/** What a foreign key may say beside its fields, on a relation field or in the block. */
import type { Mutable, RelationAttribute } from "../resolve/draft.js";
import type { ReferentialAction } from "../target.js";
import { comment, deferrable, enforced, map, notValid, period } from "./common.js";
import { optional } from "./spec.js";
import { oneOf } from "./types/literals.js";
import { deleteAction, updateAction } from "./types/referential-action.js";

export const foreignKeyArguments = {
  onDelete: optional(deleteAction, "What happens to this row when the other goes."),
  onUpdate: optional(updateAction, "What happens to this row when the other's key changes."),
  map,
  match: optional(oneOf("Full", "Simple"), "Full: of several fields all are NULL or none is."),
  deferrable,
  period,
  notValid,
  enforced,
  comment,
};

type PassedOn = "onUpdate" | "match" | "deferrable" | "period" | "notValid" | "enforced" | "comment";

const passedOn: ReadonlySet<string> = new Set<PassedOn>([
  "onUpdate",
  "match",
  "deferrable",
  "period",
  "notValid",
  "enforced",
  "comment",
]);

type ForeignKeyValues = Pick<RelationAttribute["options"], PassedOn> & {
  readonly map?: string;
  readonly onDelete?: { readonly action: ReferentialAction; readonly columns?: readonly string[] };
};

/** Written out, since a schema has many relations. `usual` is what a key does that does not say, where that is not as in Prisma. */
export function foreignKeyOptions(
  values: ForeignKeyValues,
  usual: ReferentialAction | undefined,
): RelationAttribute["options"] {
  const options: Mutable<RelationAttribute["options"]> = {};
  const { onDelete, map: dbName } = values;
  if (usual !== undefined) options.onDelete = options.onUpdate = usual;
  if (dbName !== undefined) options.dbName = dbName;
  if (onDelete !== undefined) options.onDelete = onDelete.action;
  if (onDelete?.columns !== undefined) options.onDeleteColumns = onDelete.columns;
  for (const option in values)
    if (passedOn.has(option)) options[option as PassedOn] = values[option as PassedOn] as never;
  return options;
}
