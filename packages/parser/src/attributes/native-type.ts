/** `@db.VarChar(20)`: a native type of the target, on a field or alias of a scalar type. */
import type * as ast from "../ast.js";
import { isAttribute } from "../syntax/habits.js";
import { report } from "../resolve/context.js";
import { nothing } from "../resolve/draft.js";
import { didYouMean } from "../resolve/nearest.js";
import type { FieldType } from "../schema.js";
import type { NativeType, ScalarType, Target } from "../target.js";
import type { FieldPlace, Scope } from "./spec.js";
import { alternatives } from "./types/literals.js";
import { within } from "../diagnostics/within.js";

type Native = NonNullable<Extract<FieldType, { kind: "scalar" }>["native"]>;

/** Reports what is wrong with it. What it means is already in the field's type (`writtenNativeType`). */
export function applyNativeType(attribute: ast.Attribute, place: FieldPlace, scope: Scope): void {
  const { target } = scope.context;
  if (target === undefined || !hasRightPrefix(attribute, scope)) return;
  const scalar = scope.field?.meaning.kind === "column" ? scope.field.meaning.scalar : undefined;
  if (scalar === undefined || place === "value") return reportPlace(attribute, scope);
  const name = typeName(attribute);
  const native = target.nativeTypes.find((type) => type.name === name);
  if (native === undefined) return reportUnknown(attribute, target, scalar, scope);
  if (!native.scalars.includes(scalar)) return reportWrongScalar(attribute, native, scalar, scope);
  checkArguments(attribute, native, scope);
}

/** The native type as written, for the Schema. Arguments that are no whole numbers are reported elsewhere and left out. */
export function writtenNativeType(attributes: readonly ast.Attribute[]): Native | undefined {
  const attribute = attributes.find(isNative);
  if (attribute === undefined) return undefined;
  return { name: typeName(attribute), args: numbersIn(attribute.argsAsRead ?? nothing) };
}

function numbersIn(args: readonly ast.Argument[]): readonly string[] {
  const texts = args.map(({ value }) => (value.kind === "number" ? value.text : undefined));
  return texts.includes(undefined) ? texts.filter((text) => text !== undefined) : (texts as string[]);
}

export const isNative = ({ nameText }: ast.Attribute): boolean => nameText.includes(".");

const typeName = (attribute: ast.Attribute): string => attribute.nameText.slice(attribute.nameText.indexOf(".") + 1);

function hasRightPrefix(attribute: ast.Attribute, scope: Scope): boolean {
  const prefix = attribute.nameText.slice(0, attribute.nameText.indexOf("."));
  const { name } = scope.context.datasource;
  if (prefix === name) return true;
  const { start, file } = attribute.name.span;
  const span = { file, start, end: start + prefix.length };
  if (isAttribute(prefix)) return reportJoined(attribute, prefix, scope);
  report(scope.context, {
    code: "D3005",
    span,
    message: `native types begin with the name of the datasource, "${name}"`,
    label: `did you mean "${name}"?`,
    fix: { title: `write @${name}.${typeName(attribute)}`, edits: [{ span, text: name }] },
  });
  return false;
}

/** `@id.default(…)`: attributes that are joined as calls are in a program. */
function reportJoined({ name }: ast.Attribute, first: string, scope: Scope): false {
  const { start, file } = name.span;
  const dot = { file, start: start + first.length, end: start + first.length + 1 };
  const fix = { title: "write a space and @", edits: [{ span: dot, text: " @" }] };
  report(scope.context, { code: "D3005", span: dot, message: "attributes are parted by spaces", help: fix.title, fix });
  return false;
}

function reportPlace(attribute: ast.Attribute, scope: Scope): void {
  report(scope.context, {
    code: "D2402",
    span: attribute.name.span,
    message: `@${attribute.name.text} needs a field of a scalar type`,
    help: "a type that only the database knows is written between backticks in the place of the type",
  });
}

function reportUnknown(attribute: ast.Attribute, target: Target, scalar: ScalarType, scope: Scope): void {
  const { name } = attribute;
  const known = target.nativeTypes.filter((type) => type.scalars.includes(scalar)).map((type) => type.name);
  report(scope.context, {
    code: "D3002",
    span: within(attribute, name.end - typeName(attribute).length, name.end),
    message: `${target.provider} has no native type "${typeName(attribute)}"`,
    ...didYouMean(
      typeName(attribute),
      target.nativeTypes.map((type) => type.name),
    ),
    help:
      known.length === 0
        ? `leave it out: ${target.provider} takes no native types`
        : `for ${scalar}: ${known.join(", ")}`,
  });
}

function reportWrongScalar(attribute: ast.Attribute, native: NativeType, scalar: ScalarType, scope: Scope): void {
  report(scope.context, {
    code: "D3003",
    span: attribute.name.span,
    message: `native type "${native.name}" is for ${alternatives(native.scalars)}, but "${scope.field!.name}" is ${scalar}`,
    help: "change the one or the other",
  });
}

function checkArguments(attribute: ast.Attribute, native: NativeType, scope: Scope): void {
  const args = attribute.args ?? nothing;
  const isCounted = args.length === native.args.length || args.length === native.args.filter(isRequired).length;
  if (!isCounted) return reportCount(attribute, native, scope);
  if (args.length === 0) return;
  const values = args.map((argument, index) => checkArgument(argument, native.args[index]!, native, scope));
  const scale = native.args.findIndex((arg) => arg.name === "scale");
  const [precision, found] = [values[scale - 1], values[scale]];
  if (precision !== undefined && found !== undefined && found > precision) {
    const message = `${native.name} has more digits behind the point (${found}) than in all (${precision})`;
    report(scope.context, { code: "D3004", span: args[scale]!.span, message });
  }
}

const isRequired = (arg: NativeType["args"][number]): boolean => !arg.optional;

function reportCount(attribute: ast.Attribute, native: NativeType, scope: Scope): void {
  const names = native.args.map((arg) => arg.name).join(", ");
  report(scope.context, {
    code: "D3004",
    span: attribute.span,
    message:
      native.args.length === 0
        ? `native type "${native.name}" takes no arguments`
        : `native type "${native.name}" takes (${names})`,
  });
}

function checkArgument(
  argument: ast.Argument,
  { name, min, max }: NativeType["args"][number],
  native: NativeType,
  scope: Scope,
): number | undefined {
  const { value } = argument;
  const found = value.kind === "number" && /^\d+$/.test(value.text) ? Number(value.text) : undefined;
  if (found !== undefined && found >= min && found <= max) return found;
  const message = `the ${name} of ${native.name} must be a whole number from ${min} to ${max}`;
  report(scope.context, { code: "D3004", span: argument.span, message });
  return undefined;
}
