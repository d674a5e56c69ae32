/** `generator` blocks: a provider, and settings that only it understands. */
import type * as ast from "../ast.js";
import type { Scope } from "../attributes/spec.js";
import { expected } from "../attributes/types/expected.js";
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
  const { name, documentation, span } = block;
  return { name: name.text, provider, settings: rest, span, ...defined({ documentation }) };
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
    settings.set(text, evaluate(member.value, scope, text === "provider") ?? []);
  }
  return Object.fromEntries(settings);
}

const words: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
]);

/** A provider is text, whether or not it can be known here; anything else may be whatever its generator reads. */
function evaluate(expression: ast.Expression, scope: Scope, isProvider: boolean): SettingValue | undefined {
  if (expression.kind === "string") return expression.value;
  const env = envName(expression);
  if (env !== undefined) return isProvider ? `env("${env}")` : { env };
  if (isProvider) return expected(scope, expression, "a string");
  if (expression.kind === "list") {
    return expression.items.map((item) => evaluate(item, scope, false)).filter((item) => item !== undefined);
  }
  if (expression.kind === "number") return Number(expression.text);
  if (expression.kind === "name") return words.get(expression.text) ?? expression.text;
  return expected(scope, expression, "a string, a number, true or false, env(…), or a list");
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
