/** Reads what is written between an attribute's parentheses against its spec: the only place that complains about arguments. */
import type * as ast from "../ast.js";
import type { Span } from "../diagnostics/diagnostic.js";
import { replacement } from "../diagnostics/fixes.js";
import { report } from "../resolve/context.js";
import { unsupportedArguments } from "../resolve/unsupported-arguments.js";
import { didYouMean } from "../resolve/nearest.js";
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
  };
  shapes.set(specs, shape);
  return shape;
}

/** The values, or undefined when one that is required is missing or wrong. Everything wrong is reported. */
export function readValues<S extends ArgumentSpecs>(
  specs: S,
  args: readonly ast.Argument[],
  place: Place,
): Values<S> | undefined {
  const shape = shapeOf(specs);
  const values = readArguments(specs, shape, args, place);
  for (const name of shape.required) if (!(name in values)) return undefined;
  return values as Values<S>;
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
  /** One without a name that is wrong may have been meant for the next. */
  let isShifted = false;
  for (let at = 0; at < args.length; at++) {
    const argument = args[at]!;
    const name = argument.nameText ?? nextFree(shape.positional, written);
    const spec = name === undefined ? undefined : shape.byName.get(name);
    if (name === undefined) {
      if (!reportScattered(args, shape, place)) reportTooMany(argument, specs, place);
    } else if (spec === undefined) reportUnknown(argument, name, specs, place);
    else if (written.includes(name)) reportRepeated(argument, name, args[written.indexOf(name)]!, place);
    else if (isSupported(argument, name, place)) {
      written[at] = name;
      const value = spec.type.read(argument.value, place.scope);
      if (value !== undefined) values[name] = value;
      else if (argument.nameText === undefined) isShifted = true;
    }
  }
  for (const name of shape.required) {
    const isExcused = place.isCut === true || (isShifted && specs[name]!.positional);
    if (!written.includes(name) && !isExcused) reportMissing(name, specs, place);
  }
  return values;
}

const empty = {};

const noName = (): string | undefined => undefined;

/** The first of the arguments without a name that is not written yet. */
function nextFree(positional: readonly string[], written: readonly (string | undefined)[]): string | undefined {
  for (const name of positional) if (!written.includes(name)) return name;
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
    help: `write ${what}(${list})`,
    fix: replacement(span, list),
  });
  return true;
}

function reportTooMany(argument: ast.Argument, specs: ArgumentSpecs, { scope, what, isLenient }: Place): void {
  const names = Object.keys(specs);
  report(scope.context, {
    code: "D2410",
    severity: isLenient === true ? "warning" : "error",
    span: argument.span,
    message: names.length === 0 ? `${what} takes no arguments` : `${what} takes no more arguments without a name`,
    ...(names.length > 0 && { help: `named arguments: ${names.map((name) => `${name}:`).join(", ")}` }),
  });
}

function reportUnknown(argument: ast.Argument, name: string, specs: ArgumentSpecs, place: Place): void {
  const names = Object.keys(specs);
  const { unknown, word } = formOf(place);
  report(place.scope.context, {
    code: unknown,
    severity: place.isLenient === true ? "warning" : "error",
    span: argument.name?.span ?? argument.span,
    message: `${place.what} has no ${word} "${name}"`,
    ...didYouMean(name, names, names.length === 0 ? "it takes none" : `it takes ${names.join(", ")}`),
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
