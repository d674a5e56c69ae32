/** Finds the spec of each attribute, checks that it may stand where it stands, reads its arguments and applies it. */
import type * as ast from "../ast.js";
import { report } from "../resolve/context.js";
import { declared, withArticle, wordFor } from "../resolve/declarations.js";
import { nothing, type BlockProperties, type FieldProperties } from "../resolve/draft.js";
import { didYouMean } from "../resolve/nearest.js";
import { blockAttributes } from "./block-attributes.js";
import { adviceOn, otherWord } from "./other-words.js";
import { applyCustom } from "./custom.js";
import { fieldAttributes } from "./field-attributes.js";
import { readValues } from "./interpret.js";
import { applyNativeType, isNative } from "./native-type.js";
import {
  type ArgumentSpecs,
  type BlockAttributeSpec,
  type BlockPlace,
  type FieldAttributeSpec,
  type FieldPlace,
  type MovingScope,
  type Scope,
  type Use,
  type Values,
} from "./spec.js";

const fieldSpecs: ReadonlyMap<string, FieldAttributeSpec> = new Map(fieldAttributes.map((spec) => [spec.name, spec]));
const blockSpecs: ReadonlyMap<string, BlockAttributeSpec> = new Map(blockAttributes.map((spec) => [spec.name, spec]));

/** The attributes of a field, alias or enum value. */
export function applyFieldAttributes(
  attributes: readonly ast.Attribute[],
  place: FieldPlace,
  scope: MovingScope,
  properties: FieldProperties,
): void {
  for (let at = 0; at < attributes.length; at++) {
    const attribute = attributes[at]!;
    const spec = fieldSpecs.get(attribute.nameText);
    if (spec !== undefined) applyOne(attribute, attributes, spec, place, scope, properties);
    else if (!isNative(attribute)) applyUnknown(attribute, attributes, "@", scope, properties);
    else if (!isRepeated(attribute, attributes, isNative, "a native type", scope))
      applyNativeType(attribute, place, scope);
  }
}

/** Of the attributes of a field, which were read elsewhere, those without arguments that make a key of it. */
export function applyKeys(
  field: ast.Field,
  keys: readonly number[],
  scope: MovingScope,
  properties: FieldProperties,
): void {
  for (let at = 0; at < keys.length; at++) {
    const attribute = field.attribute(keys[at]!);
    scope.attribute = attribute.nameText;
    fieldSpecs.get(attribute.nameText)!.apply({ values: NO_VALUES, attribute, scope }, properties);
  }
}

const NO_VALUES = {};

/** The block attributes of a block. */
export function applyBlockAttributes(
  attributes: readonly ast.Attribute[],
  place: BlockPlace,
  scope: MovingScope,
  properties: BlockProperties,
): void {
  for (let at = 0; at < attributes.length; at++) {
    const attribute = attributes[at]!;
    const spec = blockSpecs.get(attribute.nameText);
    if (spec !== undefined) applyOne(attribute, attributes, spec, place, scope, properties);
    else applyUnknown(attribute, attributes, "@@", scope, properties);
  }
}

/** An attribute that says nothing may have been meant to say what is missing: of its field, of its block. */
function markUnsure({ holder, field }: Scope, properties: { isUnsure?: true }): void {
  if (field !== undefined) field.isUnsure = true;
  else properties.isUnsure = true;
  if (holder !== undefined) holder.properties.isUnsure = true;
}

type AnySpec = FieldAttributeSpec | BlockAttributeSpec;

function applyOne<P extends FieldProperties | BlockProperties>(
  attribute: ast.Attribute,
  attributes: readonly ast.Attribute[],
  spec: AnySpec & { readonly apply: (use: Use<ArgumentSpecs>, properties: P) => void },
  place: FieldPlace | BlockPlace,
  scope: MovingScope,
  properties: P,
): void {
  if (!isAllowed(attribute, spec, place, scope)) return markUnsure(scope, properties);
  if (!isFirst(attribute, attributes, spec, scope)) return;
  if (isForBlock(attribute, scope)) return markUnsure(scope, properties);
  scope.attribute = spec.name;
  const values = scope.context.knownValues.of(attribute, scope) ?? readNew(attribute, spec, scope);
  if (values === undefined) markUnsure(scope, properties);
  else spec.apply({ values, attribute, scope }, properties);
}

function readNew(attribute: ast.Attribute, spec: AnySpec, scope: MovingScope): Values<ArgumentSpecs> | undefined {
  const { messages, knownValues } = scope.context;
  const before = messages.attempts;
  const where = { scope, span: attribute.span, what: spec.title, example: exampleOf(attribute, spec) };
  const values = readValues(spec.arguments, attribute.args ?? nothing, where);
  if (values !== undefined && messages.attempts === before) knownValues.learn(attribute, spec.arguments, values);
  return values;
}

/** Whether fields are listed in the attribute of one field, which is reported: `@unique([a, b])` is the block's. */
function isForBlock({ nameText: name, argsAsRead: args, span, file, start }: ast.Attribute, scope: Scope): boolean {
  const first = args?.[0];
  if (first?.nameText !== undefined || first?.value.kind !== "list") return false;
  if (!blockSpecs.get(name)?.arguments["fields"]?.positional) return false;
  if (scope.field === undefined || !fieldSpecs.has(name) || !blockSpecs.has(name)) return false;
  report(scope.context, {
    code: "D2402",
    span,
    message: `@${name} of a field takes no list of fields`,
    help: `an attribute of the block begins with "@@": @@${name}`,
    fix: { title: `write @@${name}`, edits: [{ span: { file, start, end: start }, text: "@" }] },
  });
  return true;
}

/** How it is written right; on a field, where it may have been meant to stand, with one sign less. */
const exampleOf = ({ args, nameText }: ast.Attribute, { title, example }: AnySpec): string =>
  args === undefined && title.startsWith("@@") && fieldSpecs.has(nameText)
    ? `${example}; of one field it is @${nameText}`
    : example;

function isAllowed(attribute: ast.Attribute, spec: AnySpec, place: FieldPlace | BlockPlace, scope: Scope): boolean {
  if (!(spec.on as readonly string[]).includes(place)) {
    reportMisplaced(attribute, spec, place, scope);
    return false;
  }
  const { target } = scope.context;
  const instead = target?.unsupportedAttributes[spec.name];
  if (instead === undefined) return true;
  report(scope.context, {
    code: "D3101",
    span: attribute.span,
    message: `${target!.provider} has no ${spec.title}`,
    help: instead,
  });
  return false;
}

const isFirst = (
  attribute: ast.Attribute,
  attributes: readonly ast.Attribute[],
  spec: AnySpec,
  scope: Scope,
): boolean =>
  spec.repeatable === true || attribute === attributes[0] || isFirstNamed(attribute, attributes, spec, scope);

const isFirstNamed = (
  attribute: ast.Attribute,
  attributes: readonly ast.Attribute[],
  { name, title }: AnySpec,
  scope: Scope,
): boolean => !isRepeated(attribute, attributes, ({ nameText }) => nameText === name, title, scope);

/** Whether one alike stands before it, which is reported. */
function isRepeated(
  attribute: ast.Attribute,
  attributes: readonly ast.Attribute[],
  isAlike: (other: ast.Attribute) => boolean,
  title: string,
  scope: Scope,
): boolean {
  const first = attributes.find(isAlike)!;
  if (first === attribute) return false;
  report(scope.context, {
    code: "D2403",
    span: attribute.span,
    message: `${title} is written twice`,
    related: [{ span: first.span, message: "first here" }],
    help: "keep one of them",
  });
  return true;
}

function reportMisplaced(attribute: ast.Attribute, spec: AnySpec, place: FieldPlace | BlockPlace, scope: Scope): void {
  const places = spec.on.map(placeWord);
  report(scope.context, {
    code: "D2402",
    span: attribute.name.span,
    message: `${spec.title} cannot stand on ${withArticle(placeWord(place))}`,
    help: insteadOf(spec.name, place, scope) ?? `it belongs on: ${[...new Set(places)].join(", ")}`,
  });
}

const placeWord = (place: FieldPlace | BlockPlace): string => placeWords[place] ?? wordFor(place as BlockPlace);

const placeWords: Readonly<Partial<Record<FieldPlace | BlockPlace, string>>> = {
  column: "column",
  relation: "relation field",
  compositeField: "field of a composite type",
  alias: "type alias",
  value: "enum value",
};

/** Whoever marks a relation means its key. */
function insteadOf(name: string, place: FieldPlace | BlockPlace, scope: Scope): string | undefined {
  if (place !== "relation")
    return name === "relation" && place === "column" ? "the type of the field is not a model" : undefined;
  const keys = scope.field?.relation?.fields?.map((field) => field.name) ?? [];
  if (keys.length === 0) return "put it on the field that holds the key";
  if (keys.length === 1) return `put it on the field that holds the key: "${keys[0]!}"`;
  return name === "unique" || name === "id"
    ? `write @@${name}([${keys.join(", ")}])`
    : "put it on the fields that hold the key";
}

function applyUnknown(
  attribute: ast.Attribute,
  attributes: readonly ast.Attribute[],
  signs: "@" | "@@",
  scope: Scope,
  properties: FieldProperties | BlockProperties,
): void {
  const name = attribute.nameText;
  if (declared(scope.context.declarations, "attribute", name) !== undefined) {
    const isAlike = (other: ast.Attribute): boolean => other.nameText === name;
    if (!isRepeated(attribute, attributes, isAlike, signs + name, scope))
      applyCustom(attribute, signs, scope, properties);
    return;
  }
  markUnsure(scope, properties);
  const specs = signs === "@" ? fieldSpecs : blockSpecs;
  const others = signs === "@" ? blockSpecs : fieldSpecs;
  const known = () => [...specs.keys(), ...(scope.context.declarations.others.get("attribute")?.keys() ?? [])];
  const advice = signs === "@" ? adviceOn(name) : undefined;
  const meant = others.has(name) ? `${signs === "@" ? "@@" : "@"}${name}` : otherWord(name, scope);
  report(scope.context, {
    code: "D2401",
    span: attribute.name.span,
    message: `there is no attribute ${signs}${name}`,
    ...(advice !== undefined
      ? { help: advice }
      : meant !== undefined
        ? { label: `did you mean ${meant}?` }
        : didYouMean(name, known, `a project declares its own: attribute ${name} { … }`)),
  });
}
