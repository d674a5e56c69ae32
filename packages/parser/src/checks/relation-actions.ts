/** Rules of relations about what the key does: which side says it, and which fields it sets. */
import { report } from "../resolve/context.js";
import { argumentSpan } from "../attributes/places.js";
import { relationOf, type Rule } from "./relation-rule.js";

/** What belongs to the key and is written on the side that has none. `map:` there is Prisma's, which looks over it. */
export const keyOptions = ["onDelete", "onUpdate", "match", "deferrable", "notValid", "enforced", "comment"] as const;

export const actionOnWrongSide: Rule = ({ forward, back }, context) => {
  const relation = relationOf(back);
  const name = keyOptions.find((option) => relation?.options[option] !== undefined);
  if (relation === undefined || name === undefined) return false;
  report(context, {
    code: "D2204",
    span: argumentSpan(relation.attribute, name),
    message: `"${name}:" belongs on the other side, "${forward.holder.name}.${forward.field.name}"`,
    related: [{ span: forward.field.ast.name.span, message: "the side that holds the key" }],
  });
  return true;
};

export const setNullOnRequired: Rule = ({ forward }, context) => {
  const { fields = [], attribute, options } = relationOf(forward)!;
  const { onDelete, onUpdate, onDeleteColumns } = options;
  const name = onDelete === "SetNull" ? "onDelete" : onUpdate === "SetNull" ? "onUpdate" : undefined;
  if (name === undefined) return false;
  const set =
    name === "onDelete" && onDeleteColumns ? fields.filter((key) => onDeleteColumns.includes(key.name)) : fields;
  const required = set.find((key) => key.ast.type.arity === "required");
  if (required === undefined) return false;
  const isAccepted = context.target?.setNullOnRequired === true && context.datasource.relationMode === "foreignKeys";
  report(context, {
    code: "D2214",
    severity: isAccepted ? "warning" : "error",
    span: argumentSpan(attribute, name),
    message: `SetNull cannot set "${required.name}", which is required`,
    related: [{ span: required.ast.type.span, message: `"${required.name}" is required` }],
    help: `make "${required.name}" optional, or choose another action`,
  });
  return !isAccepted;
};

/** `SetNull([a])` can set only what the key holds. */
export const setsOtherField: Rule = ({ forward }, context) => {
  const { fields = [], attribute, options } = relationOf(forward)!;
  if (options.onDeleteColumns === undefined) return false;
  const names = fields.map((field) => field.name);
  const other = options.onDeleteColumns.find((name) => !names.includes(name));
  if (other === undefined) return false;
  report(context, {
    code: "D2408",
    span: argumentSpan(attribute, "onDelete"),
    message: `"onDelete:" sets "${other}", which is not in "fields:"`,
    help: `name one or more of ${names.join(", ")}`,
  });
  return true;
};
