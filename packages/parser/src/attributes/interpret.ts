/** Reads what is written between an attribute's parentheses against its spec: the only place that complains about arguments. */
import type * as ast from "../ast.js";
import type { Span } from "../diagnostics/diagnostic.js";
import { report } from "../resolve/context.js";
import { didYouMean } from "../resolve/nearest.js";
import type { ArgumentScope, ArgumentSpecs, Values } from "./spec.js";

/** Where the arguments stand. */
export interface Place {
  readonly scope: ArgumentScope;
  /** What is reported when an argument is missing. */
  readonly span: Span;
  /** How a message calls what takes the arguments. `@map`, `"title"` */
  readonly what: string;
  /** Whether they are `name: value` between parentheses, as when left out, or `name = value` in a block. */
  readonly form?: "property";
}

const forms = {
  argument: { word: "argument", missing: "D2404", unknown: "D2405", repeated: "D2406" },
  property: { word: "property", missing: "D4003", unknown: "D4004", repeated: "D4005" },
} as const;

const formOf = (place: Place) => forms[place.form ?? "argument"];

/** The values, or undefined when one that is required is missing or wrong. Everything wrong is reported. */
export function readValues<S extends ArgumentSpecs>(
  specs: S,
  args: readonly ast.Argument[],
  place: Place,
): Values<S> | undefined {
  const written = matched(specs, args, place);
  const values: Record<string, unknown> = {};
  for (const [name, argument] of written) {
    const value = specs[name]!.type.read(argument.value, place.scope);
    if (value !== undefined) values[name] = value;
  }
  reportMissing(specs, written, place);
  return Object.keys(specs).every((name) => !specs[name]!.required || name in values)
    ? (values as Values<S>)
    : undefined;
}

/** Arguments by the names of their specs. */
function matched(specs: ArgumentSpecs, args: readonly ast.Argument[], place: Place): Map<string, ast.Argument> {
  const result = new Map<string, ast.Argument>();
  const free = Object.keys(specs).filter((name) => specs[name]!.positional);
  for (const argument of args) {
    const name = argument.name === undefined ? free.find((candidate) => !result.has(candidate)) : argument.name.text;
    if (name === undefined) reportTooMany(argument, specs, place);
    else if (!Object.hasOwn(specs, name)) reportUnknown(argument, name, specs, place);
    else if (result.has(name)) reportRepeated(argument, name, result.get(name)!, place);
    else if (isSupported(argument, name, place)) result.set(name, argument);
  }
  return result;
}

function isSupported(argument: ast.Argument, name: string, { scope, what }: Place): boolean {
  const { target } = scope.context;
  const instead = target?.unsupportedAttributes[`${scope.attribute}.${name}`];
  if (instead === undefined) return true;
  report(scope.context, {
    code: "D3103",
    span: argument.span,
    message: `${target!.provider} has no "${name}:" for ${what}`,
    help: instead,
  });
  return false;
}

function reportTooMany(argument: ast.Argument, specs: ArgumentSpecs, { scope, what }: Place): void {
  const names = Object.keys(specs);
  report(scope.context, {
    code: "D2410",
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
    span: argument.name?.span ?? argument.span,
    message: `${place.what} has no ${word} "${name}"`,
    ...didYouMean(name, names),
    ...(names.length > 0 && { help: `it takes ${names.join(", ")}` }),
  });
}

function reportRepeated(argument: ast.Argument, name: string, first: ast.Argument, place: Place): void {
  const { repeated, word } = formOf(place);
  report(place.scope.context, {
    code: repeated,
    span: argument.name?.span ?? argument.span,
    message: `${place.what} has the ${word} "${name}" twice`,
    related: [{ span: first.span, message: "first here" }],
  });
}

function reportMissing(specs: ArgumentSpecs, written: ReadonlyMap<string, unknown>, place: Place): void {
  const { missing, word } = formOf(place);
  for (const [name, spec] of Object.entries(specs)) {
    if (!spec.required || written.has(name)) continue;
    report(place.scope.context, {
      code: missing,
      span: place.span,
      message: `${place.what} needs ${spec.positional ? spec.type.expects : `the ${word} "${name}"`}`,
      help: spec.doc,
    });
  }
}
