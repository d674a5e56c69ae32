/** `enum` blocks. */
import type * as ast from "../ast.js";
import { applyBlockAttributes, applyFieldAttributes } from "../attributes/apply.js";
import type { Enum } from "../schema.js";
import { buildDeclared } from "./build-declared.js";
import { checkIdentifier } from "./collect.js";
import { report, type Context } from "./context.js";
import { byteLength } from "./cut-bytes.js";
import type { Declaration } from "./declarations.js";
import { defined } from "./defined.js";
import { inAttribute } from "../attributes/spec.js";
import { noBlockProperties, noFieldProperties, untouched } from "./draft.js";
import { recall } from "./memory.js";
import { blockAttributesOf, mapSpan, writtenLabel } from "./written-name.js";

const valuesOf = (node: ast.TopLevel): ast.EnumValue[] =>
  node.kind === "block" ? node.members.flatMap((member) => (member.kind === "value" ? [member] : [])) : [];

const dbNameOf = (value: ast.EnumValue): string => writtenLabel(value.attributes) ?? value.name.text;

/** The database names of all enums' values, before anything refers to one. */
export function enumValueNames(context: Pick<Context, "declarations" | "memory" | "messages">): Context["enumValues"] {
  const result = new Map<string, ReadonlyMap<string, string>>();
  for (const declaration of context.declarations.types.values()) {
    if (declaration.keyword === "enum")
      result.set(
        declaration.name,
        recall(context, "values", declaration, () => valueNames(declaration.node)),
      );
  }
  return result;
}

const valueNames = (node: ast.TopLevel): ReadonlyMap<string, string> =>
  new Map(valuesOf(node).map((value) => [value.name.text, dbNameOf(value)]));

export function resolveEnum(declaration: Declaration, context: Context): Enum {
  const block = declaration.node as ast.Block;
  const properties = noBlockProperties();
  const scope = inAttribute({ context, dependsOn: properties.dependsOn }, "");
  applyBlockAttributes(blockAttributesOf(block), "enum", scope, properties);
  const values = distinct(valuesOf(block), block, context);
  const isUnsure = properties.isUnsure === true || block.members.some((member) => member.kind === "unread");
  if (values.length === 0 && !isUnsure) reportEmpty(block, context);
  return {
    ...buildDeclared(block, declaration, properties),
    values: values.map((value) => resolveValue(value, context)),
  };
}

function distinct(values: readonly ast.EnumValue[], block: ast.Block, context: Context): ast.EnumValue[] {
  const names = new Map<string, ast.EnumValue>();
  const dbNames = new Map<string, ast.EnumValue>();
  for (const value of values) {
    checkIdentifier(value.name.text, value, "value", context);
    checkLength(value, context);
    const first = names.get(value.name.text);
    const same = dbNames.get(dbNameOf(value));
    if (first !== undefined) reportTwice(value, first, block, context);
    else if (same !== undefined) reportSameDbName(value, same, block, context);
    if (first === undefined) names.set(value.name.text, value);
    if (same === undefined) dbNames.set(dbNameOf(value), value);
  }
  return [...names.values()];
}

/** Prisma takes any; a database that keeps values as names refuses a long one. */
function checkLength(value: ast.EnumValue, context: Context): void {
  const max = context.target?.maxIdentifierBytes;
  const bytes = byteLength(dbNameOf(value));
  if (max === undefined || bytes <= max) return;
  report(context, {
    code: "D2009",
    severity: "warning",
    span: mapSpan(value.attributes) ?? value.name.span,
    message: `the value has ${bytes} bytes, and ${context.target!.provider} takes no more than ${max}`,
    help: "choose a shorter one",
  });
}

function reportTwice(value: ast.EnumValue, first: ast.EnumValue, block: ast.Block, context: Context): void {
  report(context, {
    code: "D2003",
    span: value.name.span,
    message: `enum "${block.name.text}" has a second value "${value.name.text}"`,
    related: [{ span: first.name.span, message: "first here" }],
    help: "remove one of them, or rename it",
  });
}

function reportSameDbName(value: ast.EnumValue, first: ast.EnumValue, block: ast.Block, context: Context): void {
  report(context, {
    code: "D2008",
    // Prisma, and SQLite without enumChecks, take it; PostgreSQL does not.
    severity: "warning",
    span: value.name.span,
    message: `values "${first.name.text}" and "${value.name.text}" of enum "${block.name.text}" are both "${dbNameOf(value)}" in the database`,
    related: [{ span: first.name.span, message: `also "${dbNameOf(value)}"` }],
  });
}

function reportEmpty(block: ast.Block, context: Context): void {
  const message = `enum "${block.name.text}" has no values`;
  report(context, { code: "D2012", span: block.name.span, message, help: "give it one value or more" });
}

function resolveValue(value: ast.EnumValue, context: Context): Enum["values"][number] {
  const properties = value.attributes.length === 0 ? untouched : noFieldProperties();
  applyFieldAttributes(value.attributes, "value", inAttribute({ context }, ""), properties);
  return {
    name: value.name.text,
    dbName: dbNameOf(value),
    span: value.span,
    custom: properties.custom,
    ...defined({
      mapped: writtenLabel(value.attributes),
      documentation: value.documentation,
      lentDocumentation: value.lentDocumentation,
      renamedFrom: properties.renamedFrom,
      deprecated: properties.deprecated,
    }),
  };
}
