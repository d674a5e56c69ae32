/** Reads the attributes of all blocks with fields, and of their fields. */
import { applyBlockAttributes, applyFieldAttributes, applyKeys } from "../attributes/apply.js";
import { inAttribute, type FieldPlace, type MovingScope } from "../attributes/spec.js";
import { checkFieldType } from "../checks/field-types.js";
import type { Context } from "./context.js";
import { added, type BlockProperties, type FieldDraft, type Holder } from "./draft.js";

export function applyHolderAttributes(holder: Holder, context: Context): void {
  const { dependsOn } = holder.properties;
  const scope = inAttribute({ context, holder, dependsOn }, "");
  const { list } = holder.fields;
  for (let at = 0; at < list.length; at++) {
    const field = list[at]!;
    if (field.meaning.kind === "broken") continue;
    scope.field = field;
    const { ast, known } = field;
    if (known !== undefined && ast.kind === "field") applyKeys(ast, known.keys, scope, field.properties);
    else applyOwn(field, holder, scope);
    addKeys(field, holder.properties);
  }
  scope.field = undefined;
  applyBlockAttributes(holder.attributes, holder.keyword, scope, holder.properties);
  dependsOn.delete(holder.name);
}

function applyOwn(field: FieldDraft, holder: Holder, scope: MovingScope): void {
  const { messages, knownColumns } = scope.context;
  const before = messages.attempts;
  checkFieldType(field, holder, scope.context);
  const { attributes } = field.ast;
  if (attributes.length === 0) return;
  applyFieldAttributes(attributes, placeOf(field, holder), scope, field.properties);
  if (holder.keyword !== "type" && messages.attempts === before) knownColumns.learn(field);
}

function addKeys({ primaryKey, unique }: FieldDraft, properties: BlockProperties): void {
  if (primaryKey !== undefined) properties.primaryKeys = added(properties.primaryKeys, primaryKey);
  if (unique !== undefined) properties.uniques = added(properties.uniques, unique);
}

const placeOf = (field: FieldDraft, holder: Holder): FieldPlace => {
  if (field.meaning.kind === "relation") return "relation";
  return holder.keyword === "type" ? "compositeField" : "column";
};
