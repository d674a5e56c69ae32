/** Validation attributes of one field that no value, or not its own default, can satisfy. */
import type { Span } from "../diagnostics/diagnostic.js";
import { report, type Context } from "../resolve/context.js";
import type { FieldDraft } from "../resolve/draft.js";
import type { Default, Validation } from "../schema.js";

interface Bound {
  readonly rule: Validation["rule"];
  readonly value: number;
  readonly span: Span;
}

export function checkValidations({ name, properties }: FieldDraft, context: Context): void {
  if (properties.validations.length === 0) return;
  const bounds = properties.validations.flatMap(boundsOf);
  if (reportEmptyRange(name, bounds, context)) return;
  if (properties.default !== undefined) checkDefault(name, properties.default, properties.validations, bounds, context);
}

const isLower = ({ rule }: Bound): boolean => rule === "gt" || rule === "gte";
const isStrict = ({ rule }: Bound): boolean => rule === "gt" || rule === "lt";

const boundsOf = ({ rule, args, span }: Validation): Bound[] =>
  rule === "gt" || rule === "gte" || rule === "lt" || rule === "lte" ? [{ rule, value: Number(args[0]), span }] : [];

function reportEmptyRange(name: string, bounds: readonly Bound[], context: Context): boolean {
  const lower = bounds.filter(isLower).sort((a, b) => b.value - a.value)[0];
  const upper = bounds.filter((bound) => !isLower(bound)).sort((a, b) => a.value - b.value)[0];
  if (lower === undefined || upper === undefined) return false;
  if (lower.value < upper.value || (lower.value === upper.value && !isStrict(lower) && !isStrict(upper))) return false;
  report(context, {
    code: "D2409",
    span: upper.span,
    message: `no value of "${name}" satisfies both @${lower.rule}(${lower.value}) and @${upper.rule}(${upper.value})`,
    related: [{ span: lower.span, message: `@${lower.rule}` }],
    help: "let the lower bound be less than the upper",
  });
  return true;
}

function checkDefault(
  name: string,
  value: Default,
  validations: readonly Validation[],
  bounds: readonly Bound[],
  context: Context,
): void {
  if (value.kind !== "literal") return;
  const broken =
    value.value.kind === "number"
      ? bounds.find((bound) => !satisfies(Number((value.value as { text: string }).text), bound))
      : value.value.kind === "string"
        ? brokenLength(value.value.value, validations)
        : undefined;
  if (broken === undefined) return;
  report(context, {
    code: "D2409",
    // Somebody may leave such a default for a value that has to be given.
    severity: "warning",
    span: value.span,
    message: `the default of "${name}" does not satisfy its @${broken.rule}`,
    related: [{ span: broken.span, message: `@${broken.rule}` }],
    help: "choose another default, or another bound",
  });
}

function satisfies(value: number, { rule, value: bound }: Bound): boolean {
  if (rule === "gt") return value > bound;
  if (rule === "gte") return value >= bound;
  return rule === "lt" ? value < bound : value <= bound;
}

function brokenLength(text: string, validations: readonly Validation[]): Validation | undefined {
  const length = Array.from(text).length;
  return validations.find(({ rule, args: [min, max] }) => {
    if (rule !== "length") return false;
    return (min !== undefined && length < Number(min)) || (max !== undefined && length > Number(max));
  });
}
