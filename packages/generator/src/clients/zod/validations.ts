/** The validation attributes of a field as calls of its schema. */
import type { Diagnostic, Validation } from "@dsl/parser";
import type { DriverValue } from "@dsl/planner";
import type { Column } from "../column.js";
import { arrow, regex, text, word, type Expression } from "../emit/expression-text.js";
import type { ModuleText } from "../module.js";
import { originOf } from "../value-type.js";
import { int, call, z } from "./chain.js";

/** A text: its format, its length, its pattern. */
export function withText({ validations }: Column, value: DriverValue): Expression {
  const formats = (["email", "url"] as const).filter((rule) => validations.some((one) => one.rule === rule));
  const [format, ...others] = [...formats, ...(value.format === "uuid" ? ["guid"] : [])];
  const base = others.reduce((schema, other) => call(schema, "check", z(other)), z(format ?? "string"));
  const limited = withLength(base, validations, value.maxLength);
  const patterns = validations.filter(({ rule }) => rule === "regex");
  return patterns.reduce(
    (schema, { args: [pattern = ""] }) => call(schema, "regex", regex(new RegExp(pattern, "u"))),
    limited,
  );
}

/** A number: `suffix` is `n` for bigints. */
export function withBounds(module: ModuleText, column: Column, schema: Expression, suffix: "" | "n"): Expression {
  return bounds(column).reduce((bounded, { rule, args: [bound = "0"] }) => {
    const whole = suffix === "" || /^-?\d+$/.test(bound);
    if (!whole) module.diagnostics.push(unwritable(column, `${bound} is no whole number`));
    return whole ? call(bounded, rule, word(bound + suffix)) : bounded;
  }, schema);
}

const comparisons = {
  gt: [">", "greater than"],
  gte: [">=", "at least"],
  lt: ["<", "less than"],
  lte: ["<=", "at most"],
} as const;

/** A number that may be a text. */
export function withRefinedBounds(column: Column, schema: Expression): Expression {
  return bounds(column).reduce((bounded, { rule, args: [bound = "0"] }) => {
    const [operator, words] = comparisons[rule];
    const holds = arrow(`(value) => Number(value) ${operator} ${bound}`);
    return call(bounded, "refine", holds, text(`must be ${words} ${bound}`));
  }, schema);
}

type Bound = Validation & { readonly rule: keyof typeof comparisons };

function bounds({ validations }: Column): readonly Bound[] {
  return validations.filter((one): one is Bound => one.rule in comparisons);
}

/** The limits of `@length` and of the type, the narrower one. */
function withLength(schema: Expression, validations: readonly Validation[], most = Infinity): Expression {
  const limits = validations.filter(({ rule }) => rule === "length");
  const min = Math.max(0, ...limits.map(({ args }) => Number(args[0] ?? 0)));
  const max = Math.min(most, ...limits.map(({ args }) => Number(args[1] ?? Infinity)));
  const atLeast = min > 0 ? call(schema, "min", int(min)) : schema;
  return max < Infinity ? call(atLeast, "max", int(max)) : atLeast;
}

function unwritable(column: Column, reason: string): Diagnostic {
  return {
    code: "D4206",
    severity: "warning",
    message: `a validation of ${originOf(column).what} is left out of generated code: ${reason}`,
    span: column.field.span,
  };
}
