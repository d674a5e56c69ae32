/** Reads what is written between an attribute's parentheses against its spec: the only place that complains about arguments. */
import type * as ast from "../ast.js";
import type { Span } from "../diagnostics/diagnostic.js";
import { insertion, replacement } from "../diagnostics/fixes.js";
import { within } from "../diagnostics/within.js";
import { noMessages, report } from "../resolve/context.js";
import { unsupportedArguments } from "../resolve/unsupported-arguments.js";
import { didYouMean } from "../resolve/nearest.js";
import { isOppositeOf, otherArgument } from "./other-arguments.js";
import { described } from "./types/expected.js";
import { flag } from "./types/literals.js";
import type { ArgumentScope, ArgumentSpec, ArgumentSpecs, Values } from "./spec.js";

/** Where the arguments stand. */
export interface Place {
  readonly scope: ArgumentScope;
  /** What is reported when an argument is missing. */
  readonly span: Span;
  /** How a message calls what takes the arguments. `@map`, `"title"` */
  readonly what: string;
  /** How it is written right. */
  readonly example?: string;
  /** Whether they are `name: value` between parentheses, as when left out, or `name = value` in a block. */
  readonly form?: "property";
  /** What is unknown, repeated or too much is a warning, since Prisma looks over it. */
  readonly isLenient?: boolean;
  /** Something there could not be read: what seems to be missing may be it. */
  readonly isCut?: boolean;
}

const forms = {
  argument: { word: "argument", missing: "D2404", unknown: "D2405", repeated: "D2406" },
  property: { word: "property", missing: "D4003", unknown: "D4004", repeated: "D4005" },
} as const;

const formOf = (place: Place) => forms[place.form ?? "argument"];

/** A list of specs, sorted out once: attributes are read by the thousand. */
interface Shape {
  readonly byName: ReadonlyMap<string, ArgumentSpec>;
  readonly positional: readonly string[];
  readonly required: readonly string[];
  /** Whose word it is: of one argument that is never written without its name. */
  readonly byWord: ReadonlyMap<string, string>;
}

const shapes = new WeakMap<ArgumentSpecs, Shape>();

function shapeOf(specs: ArgumentSpecs): Shape {
  const known = shapes.get(specs);
  if (known !== undefined) return known;
  const names = Object.keys(specs);
  const shape = {
    byName: new Map(Object.entries(specs)),
    positional: names.filter((name) => specs[name]!.positional),
    required: names.filter((name) => specs[name]!.required),
    byWord: namesByWord(specs),
  };
  shapes.set(specs, shape);
  return shape;
}

function namesByWord(specs: ArgumentSpecs): ReadonlyMap<string, string> {
  const owners = new Map<string, string[]>();
  for (const [name, { type }] of Object.entries(specs))
    for (const word of type.words ?? []) owners.set(word, [...(owners.get(word) ?? []), name]);
  const sole = [...owners].filter(([, names]) => names.length === 1 && !specs[names[0]!]!.positional);
  return new Map(sole.map(([word, names]) => [word, names[0]!]));
}

/** The values, or undefined when one that is required is missing or wrong. Everything wrong is reported. */
export function readValues<S extends ArgumentSpecs>(
  specs: S,
  args: readonly ast.Argument[],
  place: Place,
): Values<S> | undefined {
  const shape = shapeOf(specs);
  const values = readArguments(specs, shape, args, place);
  return shape.required.every((name) => name in values) ? (values as Values<S>) : undefined;
}

/** The name of each argument, where nothing is wrong with any. */
export function argumentNames(specs: ArgumentSpecs, args: readonly ast.Argument[]): readonly (string | undefined)[] {
  const { positional } = shapeOf(specs);
  const names = args.map(({ nameText }) => nameText);
  return names.map((name, at) => name ?? (names[at] = nextFree(positional, names)));
}

/** What could be read of them. Everything wrong is reported. */
export function readWritten<S extends ArgumentSpecs>(
  specs: S,
  args: readonly ast.Argument[],
  place: Place,
): Partial<Values<S>> {
  return readArguments(specs, shapeOf(specs), args, place) as Partial<Values<S>>;
}

function readArguments(specs: ArgumentSpecs, shape: Shape, args: readonly ast.Argument[], place: Place): object {
  if (args.length === 0 && shape.required.length === 0) return empty;
  /** The name of each argument that is read. */
  const written = args.map(noName);
  const values: Record<string, unknown> = {};
  /** One without a name that is wrong may have been meant for the next, one with another name for any. */
  let isShifted = false;
  let isUnknown = false;
  for (let at = 0; at < args.length; at++) {
    const argument = args[at]!;
    const name = argument.nameText ?? nextFree(shape.positional, written);
    const spec = name === undefined ? undefined : shape.byName.get(name);
    if (isNameLacking(argument, shape, args, place)) isUnknown = true;
    else if (argument.nameText === undefined && isNameFirst(args, at, name, specs, shape, place)) {
      written[at] = name;
      isUnknown = true;
      at++;
    } else if (name === undefined) {
      if (!isShifted && !reportScattered(args, shape, place)) reportTooMany(argument, args, specs, place);
      isUnknown = place.isLenient !== true;
    } else if (spec === undefined) {
      reportUnknown(argument, name, specs, place);
      isUnknown = place.isLenient !== true;
    } else if (written.includes(name)) reportRepeated(argument, name, args[written.indexOf(name)]!, place);
    else if (isSupported(argument, name, place)) {
      written[at] = name;
      const value = spec.type.read(argument.value, place.scope);
      if (value !== undefined) values[name] = value;
      else if (argument.nameText === undefined) isShifted = true;
    }
  }
  for (let at = 0; at < shape.required.length; at++) {
    const name = shape.required[at]!;
    const isExcused = place.isCut === true || isUnknown || (isShifted && specs[name]!.positional);
    if (!written.includes(name) && !isExcused) reportMissing(name, specs, place);
  }
  return values;
}

const empty = {};

/** Whether a word stands there alone that only one named argument takes, which is reported: `Range` for `by: Range`. */
function isNameLacking(
  { value, nameText, span }: ast.Argument,
  { byName, byWord }: Shape,
  args: readonly ast.Argument[],
  { scope }: Place,
): boolean {
  if (nameText !== undefined || value.kind !== "name") return false;
  if (isBareFlag(value, byName, args, scope)) return true;
  const name = byWord.get(value.text);
  if (name === undefined || args.some((other) => other.nameText === name)) return false;
  if (scope.holder?.fields.has(value.text) === true) return false;
  const fix = replacement(span, `${name}: ${value.text}`);
  const message = `"${value.text}" is the value of "${name}:"`;
  report(scope.context, { code: "D2410", span, message, help: fix.title, fix });
  return true;
}

/**
 * Whether a value stands before the one that the attribute takes, which is reported: a name as other tools have it first,
 * `@@check("positive", \`a > 0\`)`.
 */
function isNameFirst(
  args: readonly ast.Argument[],
  at: number,
  name: string | undefined,
  specs: ArgumentSpecs,
  { positional }: Shape,
  { scope, what }: Place,
): boolean {
  if (args.length <= positional.length) return false;
  const next = args[at + 1];
  if (next === undefined || next.nameText !== undefined || name === undefined) return false;
  if (args.filter(({ nameText }) => nameText === undefined).length <= positional.length) return false;
  const { span, value } = args[at]!;
  const { type } = specs[name]!;
  if (fits(value, type, scope) || !fits(next.value, type, scope)) return false;
  const isFree = specs["map"]?.positional === false && args.every(({ nameText }) => nameText !== "map");
  const map = isFree && (value.kind === "string" || value.kind === "name") ? `map: ${textOf(value)}` : undefined;
  const before = { span: within(span, span.start, next.span.start), text: "" };
  const behind = { span: within(next.span, next.span.end, next.span.end), text: `, ${map!}` };
  report(scope.context, {
    code: "D2410",
    span,
    message: `${what} begins with ${type.expects}, found ${described(value)}`,
    help: map === undefined ? "remove it" : `write ${map} behind it`,
    fix: {
      title: map === undefined ? "remove it" : `write ${map}`,
      edits: map === undefined ? [before] : [before, behind],
    },
  });
  return true;
}

const textOf = (value: ast.StringLiteral | ast.NameExpression): string =>
  JSON.stringify(value.kind === "string" ? value.value : value.text);

/** Whether a value is read without a word of complaint. */
function fits(value: ast.Expression, type: ArgumentSpec["type"], scope: ArgumentScope): boolean {
  const messages = noMessages();
  const context = { ...scope.context, messages };
  return type.read(value, { ...scope, context, dependsOn: undefined }) !== undefined && messages.attempts === 0;
}

/** Whether the name of a flag stands there alone, which is reported: `notValid`. */
function isBareFlag(
  { text, span }: ast.NameExpression,
  byName: Shape["byName"],
  args: readonly ast.Argument[],
  { context, holder }: ArgumentScope,
): boolean {
  if (byName.get(text)?.type !== flag || holder?.fields.has(text) === true) return false;
  if (args.some(({ nameText }) => nameText === text)) return false;
  const fix = replacement(span, `${text}: true`);
  const message = `"${text}:" is true or false, found "${text}"`;
  report(context, { code: "D2410", span, message, help: fix.title, fix });
  return true;
}

const noName = (): string | undefined => undefined;

/** The first of the arguments without a name that is not written yet. */
function nextFree(positional: readonly string[], written: readonly (string | undefined)[]): string | undefined {
  for (let at = 0; at < positional.length; at++) if (!written.includes(positional[at])) return positional[at];
  return undefined;
}

/** Whether the database has it; what it has not is reported. */
function isSupported(argument: ast.Argument, name: string, { scope, what }: Place): boolean {
  const { target } = scope.context;
  const instead = target === undefined ? undefined : unsupportedArguments(target).get(scope.attribute)?.get(name);
  if (instead === undefined) return true;
  report(scope.context, {
    code: "D3103",
    severity: isOverlooked(scope.attribute, name) ? "warning" : "error",
    span: argument.span,
    message: `${target!.provider} has no "${name}:" for ${what}`,
    help: instead,
  });
  return false;
}

/** Prisma reads an operator class where it means nothing, but for a unique key. */
const isOverlooked = (attribute: string, name: string): boolean => name === "ops" && attribute !== "unique";

/** Whether the items of one list stand there without its brackets, which is reported once: `@@index(a, b)`. */
function reportScattered(args: readonly ast.Argument[], shape: Shape, { scope, what }: Place): boolean {
  const names = args.filter(({ nameText, value }) => nameText === undefined && value.kind === "name");
  const [first, second] = names;
  const isList = shape.byName.get(shape.positional[0] ?? "")?.type.expects.startsWith("a list") === true;
  if (!isList || shape.positional.length > 1 || first !== args[0] || second === undefined) return false;
  const { file, start } = first!.span;
  const span = { file, start, end: names.at(-1)!.span.end };
  const list = `[${names.map(({ value }) => (value as ast.NameExpression).text).join(", ")}]`;
  report(scope.context, {
    code: "D2410",
    span,
    message: `${what} takes one list`,
    help: args.length === names.length ? `write ${what}(${list})` : `write ${list}`,
    fix: replacement(span, list),
  });
  return true;
}

function reportTooMany(
  { span, value }: ast.Argument,
  args: readonly ast.Argument[],
  specs: ArgumentSpecs,
  { scope, what, isLenient }: Place,
): void {
  const names = Object.keys(specs);
  const isLeft = (name: string): boolean => !specs[name]!.positional && args.every((one) => one.nameText !== name);
  const left = names.filter(isLeft);
  if (left.some((name) => reportFlag(value, name, specs, scope))) return;
  const fitting = left.filter((name) => fits(value, specs[name]!.type, scope));
  const meant = fitting.length === 1 || !fitting.includes("map") ? fitting[0] : "map";
  const only = meant !== undefined && (fitting.length === 1 || meant === "map") ? `${meant}: ` : undefined;
  report(scope.context, {
    code: "D2410",
    severity: isLenient === true ? "warning" : "error",
    span,
    message: names.length === 0 ? `${what} takes no arguments` : `${what} takes no more arguments without a name`,
    ...(only !== undefined
      ? { help: `write ${only}before it`, ...(fitting.length === 1 && { fix: insertion(span.start, span, only) }) }
      : names.length > 0
        ? { help: `named arguments: ${names.map((name) => `${name}:`).join(", ")}` }
        : { help: `write ${what}` }),
  });
}

/** Whether the name of a flag, or the word for its opposite, stands there as a value: `stored`, `virtual`. */
function reportFlag(value: ast.Expression, name: string, specs: ArgumentSpecs, { context }: ArgumentScope): boolean {
  if (value.kind !== "name" || specs[name]!.type !== flag) return false;
  const isOpposite = isOppositeOf(value.text, name);
  if (value.text.toLowerCase() !== name.toLowerCase() && !isOpposite) return false;
  const fix = replacement(value.span, `${name}: ${String(!isOpposite)}`);
  const message = `"${name}:" is true or false, found "${value.text}"`;
  report(context, { code: "D2410", span: value.span, message, help: fix.title, fix });
  return true;
}

function reportUnknown(argument: ast.Argument, name: string, specs: ArgumentSpecs, place: Place): void {
  const names = Object.keys(specs);
  const opposite = names.find((each) => specs[each]!.type === flag && isOppositeOf(name, each));
  if (opposite !== undefined) return reportOpposite(argument, name, opposite, place);
  const meant = otherArgument(name, names);
  const isPlain = names.length > 0 && names.every((each) => specs[each]!.positional) && place.example !== undefined;
  const help = isPlain
    ? `as in ${place.example}`
    : names.length === 0
      ? "it takes none"
      : `it takes ${names.join(", ")}`;
  const { unknown, word } = formOf(place);
  report(place.scope.context, {
    code: unknown,
    severity: place.isLenient === true ? "warning" : "error",
    span: argument.name?.span ?? argument.span,
    message: `${place.what} has no ${word} "${name}"`,
    ...(meant === undefined ? didYouMean(name, names, help) : { label: `did you mean "${meant}"?`, help }),
  });
}

/** `nullsNotDistinct: true` */
function reportOpposite(argument: ast.Argument, name: string, known: string, place: Place): void {
  const { span, value } = argument;
  const right = `${known}: ${value.kind === "name" && value.text === "false" ? "true" : "false"}`;
  const { unknown, word } = formOf(place);
  report(place.scope.context, {
    code: unknown,
    severity: place.isLenient === true ? "warning" : "error",
    span: argument.name?.span ?? span,
    message: `${place.what} has no ${word} "${name}"`,
    help: `write ${right}`,
    fix: replacement(span, right),
  });
}

function reportRepeated(argument: ast.Argument, name: string, first: ast.Argument, place: Place): void {
  const { repeated, word } = formOf(place);
  report(place.scope.context, {
    code: repeated,
    severity: place.isLenient === true ? "warning" : "error",
    span: argument.name?.span ?? argument.span,
    message: `${place.what} has the ${word} "${name}" twice`,
    related: [{ span: first.span, message: "first here" }],
    help: "keep one of them",
  });
}

function reportMissing(name: string, specs: ArgumentSpecs, place: Place): void {
  const { missing, word } = formOf(place);
  const spec = specs[name]!;
  report(place.scope.context, {
    code: missing,
    span: place.span,
    message: `${place.what} needs ${spec.positional ? spec.type.expects : `the ${word} "${name}"`}`,
    help: place.example === undefined ? `${name}: ${inline(spec.doc)}` : `as in ${place.example}`,
  });
}

/** A sentence as a part of another. */
const inline = (doc: string): string => doc.charAt(0).toLowerCase() + doc.slice(1).replace(/\.$/, "");
