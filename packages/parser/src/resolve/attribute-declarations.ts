/** `attribute` blocks: a project's own attributes and the types of their parameters. */
import type * as ast from "../ast.js";
import { blockAttributes } from "../attributes/block-attributes.js";
import { fieldAttributes } from "../attributes/field-attributes.js";
import type { AttributeDeclaration } from "../schema.js";
import { buildDeclared } from "./build-declared.js";
import { report, type Context } from "./context.js";
import type { Declaration } from "./declarations.js";
import { noBlockProperties } from "./draft.js";
import { didYouMean } from "./nearest.js";
import { isScalarType, scalarTypes } from "./scalar-types.js";

const builtIn: ReadonlySet<string> = new Set([...fieldAttributes, ...blockAttributes].map((spec) => spec.name));

export function resolveAttributeDeclaration(declaration: Declaration, context: Context): AttributeDeclaration {
  const block = declaration.node as ast.Block;
  const { name, nameSpan } = declaration;
  if (builtIn.has(name)) {
    const message = `the language has an attribute "${name}" already`;
    report(context, { code: "D2004", span: nameSpan, message, help: "choose another name" });
  }
  const fields = block.members.flatMap((member) => (member.kind === "field" ? [member] : []));
  reportTwice(fields, block, context);
  reportAttributes(block, context);
  return {
    ...buildDeclared(block, declaration, noBlockProperties()),
    params: fields.map((field) => parameter(field, context)),
  };
}

function parameter({ name, type }: ast.Field, context: Context): AttributeDeclaration["params"][number] {
  const typeName = type.type.kind === "name" ? type.type.name.text : "";
  if (!isScalarType(typeName) && !context.enumValues.has(typeName)) {
    report(context, {
      code: "D2101",
      span: type.span,
      message: `the type of parameter "${name.text}" must be a scalar type or an enum`,
      ...didYouMean(typeName, () => [...scalarTypes, ...context.enumValues.keys()]),
    });
  }
  return { name: name.text, type: typeName, arity: type.arity };
}

/** It is not in the database, and its parameters are no columns. */
function reportAttributes({ name, members, mixins }: ast.Block, context: Context): void {
  const own = members.flatMap((member) => (member.kind === "blockAttribute" ? [member.attribute] : []));
  const ofFields = members.flatMap((member) => (member.kind === "field" ? member.attributes : []));
  for (const { span } of ofFields) {
    const message = `a parameter of attribute "${name.text}" has a name and a type, no attributes`;
    report(context, { code: "D2402", span, message, help: "remove it; Type? makes a parameter optional" });
  }
  for (const { span } of own)
    report(context, {
      code: "D2402",
      span,
      message: `attribute "${name.text}" has parameters alone`,
      help: "remove it",
    });
  for (const { span } of mixins)
    report(context, { code: "D2402", span, message: `attribute "${name.text}" takes no mixins`, help: "remove it" });
}

function reportTwice(fields: readonly ast.Field[], block: ast.Block, context: Context): void {
  const seen = new Map<string, ast.Field>();
  for (const field of fields) {
    const first = seen.get(field.name.text);
    if (first === undefined) seen.set(field.name.text, field);
    else {
      report(context, {
        code: "D2002",
        span: field.name.span,
        message: `attribute "${block.name.text}" has a second parameter "${field.name.text}"`,
        related: [{ span: first.name.span, message: "first here" }],
        help: "remove one of them, or rename it",
      });
    }
  }
}
