/** Reads the attributes of all blocks with fields, and of their fields. */
import { applyBlockAttributes, applyFieldAttributes } from "../attributes/apply.js";
import { inAttribute, type FieldPlace } from "../attributes/spec.js";
import { checkFieldType } from "../checks/field-types.js";
import type { Context } from "./context.js";
import { added, type FieldDraft, type Holder } from "./draft.js";

export function applyHolderAttributes(holder: Holder, context: Context): void {
  const { dependsOn } = holder.properties;
  const scope = inAttribute({ context, holder, dependsOn }, "");
  const { list } = holder.fields;
  for (let at = 0; at < list.length; at++) {
    const field = list[at]!;
    if (field.meaning.kind === "broken" || field.isRead) continue;
    const before = context.messages.attempts;
    checkFieldType(field, holder, context);
    const { attributes } = field.ast;
    if (attributes.length === 0) continue;
    scope.field = field;
    applyFieldAttributes(attributes, placeOf(field, holder), scope, field.properties);
    if (holder.keyword !== "type" && context.messages.attempts === before) context.readings.learn(field);
    const { primaryKey, unique } = field;
    if (primaryKey !== undefined) holder.properties.primaryKeys = added(holder.properties.primaryKeys, primaryKey);
    if (unique !== undefined) holder.properties.uniques = added(holder.properties.uniques, unique);
  }
  scope.field = undefined;
  applyBlockAttributes(holder.attributes, holder.keyword, scope, holder.properties);
  dependsOn.delete(holder.name);
}

const placeOf = (field: FieldDraft, holder: Holder): FieldPlace => {
  if (field.meaning.kind === "relation") return "relation";
  return holder.keyword === "type" ? "compositeField" : "column";
};
