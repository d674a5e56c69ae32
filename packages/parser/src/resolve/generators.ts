/** `generator` blocks: a provider, and settings that only it understands. */
import type * as ast from "../ast.js";
import type { Scope } from "../attributes/spec.js";
import { described, expected } from "../attributes/types/expected.js";
import { itemsOf } from "../attributes/types/literals.js";
import type { Generator, SettingValue } from "../schema.js";
import { report } from "./context.js";
import { envName } from "./datasource.js";
import { defined } from "./defined.js";
import { isCut } from "./properties.js";

export const resolveGenerators = (blocks: readonly ast.Block[], scope: Scope): Generator[] =>
  blocks.flatMap((block) => resolveGenerator(block, scope) ?? []);

function resolveGenerator(block: ast.Block, scope: Scope): Generator | undefined {
  const settings = readSettings(block, scope);
  const { provider, ...rest } = settings;
  if (typeof provider !== "string") {
    if (!("provider" in settings) && !isCut(block)) reportNoProvider(block, scope);
    return undefined;
  }
  const { name, documentation, isCommented, span } = block;
  return { name: name.text, provider, settings: rest, span, ...defined({ documentation, isCommented }) };
}

/** `provider` is present without a value when it was reported as wrong. */
function readSettings(block: ast.Block, scope: Scope): Record<string, SettingValue> {
  const settings = new Map<string, SettingValue>();
  const seen = new Map<string, ast.Name>();
  for (const member of block.members) {
    if (member.kind !== "property" || member.value === undefined) continue;
    const { text } = member.name;
    const first = seen.get(text);
    if (first !== undefined) reportRepeated(member.name, first.span, block, scope);
    seen.set(text, member.name);
    settings.set(text, readSetting(text, member.value, scope) ?? []);
  }
  return Object.fromEntries(settings);
}

const words: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
]);

/** Settings that Prisma reads itself, of one kind each (a text may be `env(…)`); anything else is what its generator reads. */
const known: ReadonlyMap<string, "string" | "strings" | "text" | "texts"> = new Map([
  ["provider", "text"],
  ["output", "text"],
  ["engineType", "string"],
  ["previewFeatures", "strings"],
  ["binaryTargets", "texts"],
]);

function readSetting(name: string, value: ast.Expression, scope: Scope): SettingValue | undefined {
  const kind = known.get(name);
  if (kind === "string") return stringOf(value, scope);
  if (kind === "strings") return itemsOf(value).flatMap((item) => stringOf(item, scope) ?? []);
  if (kind === "text") return name === "provider" ? providerOf(value, scope) : textOf(value, scope);
  if (kind === "texts") return itemsOf(value).flatMap((item) => textOf(item, scope) ?? []);
  return evaluate(value, scope);
}

const stringOf = (expression: ast.Expression, scope: Scope): string | undefined =>
  expression.kind === "string" ? expression.value : expected(scope, expression, "a string");

const textOf = (expression: ast.Expression, scope: Scope): SettingValue | undefined => {
  if (expression.kind === "string") return expression.value;
  const env = envName(expression);
  return env === undefined ? expected(scope, expression, "a string") : { env };
};

/** Text, whether or not it can be known here. */
function providerOf(expression: ast.Expression, scope: Scope): string | undefined {
  const value = textOf(expression, scope);
  return typeof value === "object" && "env" in value ? `env("${value.env}")` : (value as string | undefined);
}

function evaluate(expression: ast.Expression, scope: Scope): SettingValue | undefined {
  if (expression.kind === "string") return expression.value;
  const env = envName(expression);
  if (env !== undefined) return { env };
  if (expression.kind === "list") {
    return expression.items.map((item) => evaluate(item, scope)).filter((item) => item !== undefined);
  }
  if (expression.kind === "number") return Number(expression.text);
  if (expression.kind === "name") return words.get(expression.text) ?? expression.text;
  report(scope.context, {
    code: "D2407",
    severity: "warning",
    span: expression.span,
    message: `a generator cannot read ${described(expression)}`,
    help: "use a string, a number, true or false, env(…), or a list",
  });
  return undefined;
}

function reportRepeated(name: ast.Name, first: ast.Name["span"], block: ast.Block, scope: Scope): void {
  report(scope.context, {
    code: "D4005",
    span: name.span,
    message: `generator "${block.name.text}" has the property "${name.text}" twice`,
    related: [{ span: first, message: "first here" }],
  });
}

function reportNoProvider(block: ast.Block, scope: Scope): void {
  report(scope.context, {
    code: "D4003",
    span: block.name.span,
    message: `generator "${block.name.text}" needs the property "provider"`,
    help: 'say what it makes: provider = "typescript"',
  });
}
