/** `@relation`: which fields of two models point at one another. What the two sides make together is `checks/relations.ts`. */
import type * as ast from "../../ast.js";
import type { FieldDraft } from "../../resolve/draft.js";
import { foreignKeyArguments, foreignKeyOptions } from "../foreign-key.js";
import { report } from "../../resolve/context.js";
import { fieldAttribute, optional, positional, type ArgumentScope, type ArgumentType } from "../spec.js";
import { ownFields, relatedFields, type Named } from "../types/fields.js";
import { name } from "../types/literals.js";

/** Its name; a field that stands there was meant for the key. */
const nameNoField: ArgumentType<string> = { ...name, read: (expression, scope) => readName(expression, scope) };

export const relation = fieldAttribute({
  name: "relation",
  on: ["relation"],
  doc: "How two models belong together: the fields that hold the key, and the fields that they point at.",
  example: "author User @relation(fields: [authorId], references: [id], onDelete: Cascade)",
  arguments: {
    name: positional(optional(nameNoField, "Tells two relations between the same models apart.")),
    fields: optional(ownFields, "The fields of this model that hold the key."),
    references: optional(relatedFields, "The fields of the other model that they point at."),
    ...foreignKeyArguments,
  },
  apply({ values, attribute, scope }) {
    const { fields, references, name: relationName } = values;
    scope.field!.relation = {
      name: relationName,
      isNameLost: relationName === undefined && attribute.argsAsRead?.some(isName) === true,
      fields: fields?.items,
      references: references?.items,
      broken: isBroken(attribute, fields, references),
      options: foreignKeyOptions(values, fields && scope.context.datasource.referentialActions),
      attribute,
    };
  },
});

function readName(expression: ast.Expression, scope: ArgumentScope): string | undefined {
  if (expression.kind !== "name" || scope.holder?.fields.has(expression.text) !== true)
    return name.read(expression, scope);
  report(scope.context, {
    code: "D2407",
    span: expression.span,
    message: `expected the name of the relation in quotes, found "${expression.text}"`,
    help: `write fields: [${expression.text}], references: […]`,
  });
  return undefined;
}

const isName = ({ nameText }: ast.Argument): boolean => nameText === undefined || nameText === "name";

type Fields = Named<FieldDraft> | undefined;

/** Whether a name in `fields:` or `references:`, one of them as a whole, or the name of an argument was reported. */
function isBroken({ argsAsRead: args = [] }: ast.Attribute, fields: Fields, references: Fields): boolean {
  if (fields?.broken === true || references?.broken === true) return true;
  for (let at = 0; at < args.length; at++) {
    const name = args[at]!.nameText;
    if (name === undefined) continue;
    if (name === "fields" ? fields === undefined : name === "references" ? references === undefined : !isKnown(name))
      return true;
  }
  return false;
}

const isKnown = (name: string): boolean => Object.hasOwn(relation.arguments, name);
