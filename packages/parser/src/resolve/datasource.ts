/** The `datasource` block: which database, where it is, and the rules that hold for the whole schema. */
import type * as ast from "../ast.js";
import { optional, required, type ArgumentType, type Scope, type Values } from "../attributes/spec.js";
import { expected } from "../attributes/types/expected.js";
import { alternatives, flag, itemsOf, knownWord, listOf, name, reportTwice } from "../attributes/types/literals.js";
import type { ConnectionSetting, Datasource } from "../schema.js";
import type { Target } from "../target.js";
import type { Fix, Span } from "../diagnostics/diagnostic.js";
import { removal, replacement } from "../diagnostics/fixes.js";
import { report, type Context } from "./context.js";
import { defined } from "./defined.js";
import { columnNamings, tableNamings } from "./naming.js";
import { didYouMean } from "./nearest.js";
import { isCut, propertyNamed, propertySpan, readProperties } from "./properties.js";
import { isScalarType, scalarTypes } from "./scalar-types.js";

const connection: ArgumentType<ConnectionSetting> = {
  expects: "a string or env(…)",
  read(expression, scope) {
    const { span } = expression;
    if (expression.kind === "string") return { literal: expression.value, span };
    const env = envName(expression);
    if (env !== undefined) return { env, span };
    const meant = envMeant(expression);
    const fix = meant === undefined ? undefined : replacement(span, `env("${meant}")`);
    return expected(scope, expression, "a string or env(…)", fix);
  },
};

/** `DATABASE_URL` of `env(DATABASE_URL)` and `process.env.DATABASE_URL`. */
function envMeant(expression: ast.Expression): string | undefined {
  if (expression.kind === "name")
    return /^(?:process\.env\.(\w+)|([A-Z]+_[A-Z\d_]+))$/.exec(expression.text)?.slice(1).find(Boolean);
  const value = expression.kind === "call" && expression.nameText === "env" ? expression.args[0]?.value : undefined;
  return value?.kind === "name" ? value.text : undefined;
}

/** `DATABASE_URL` of `env("DATABASE_URL")`. */
export function envName(expression: ast.Expression): string | undefined {
  if (expression.kind !== "call" || expression.name.text !== "env" || expression.args.length !== 1) return undefined;
  const [argument] = expression.args;
  return argument?.value.kind === "string" && argument.value.value !== "" ? argument.value.value : undefined;
}

/** One of these strings. */
function oneOfTexts<const W extends string>(...words: readonly W[]): ArgumentType<W> {
  const expects = alternatives(words.map((word) => `"${word}"`));
  return {
    expects,
    words,
    read(expression, scope) {
      if (expression.kind === "string") return knownWord(expression.value, expression, scope, words, expects);
      const fix = quotedWord(expression, words);
      return expected(scope, expression, fix === undefined ? expects : `${expects} in quotes`, fix);
    },
  };
}

/** One of these words without its quotes. */
function quotedWord(expression: ast.Expression, words: readonly string[]): Fix | undefined {
  const written =
    expression.kind === "name" ? expression.text : expression.kind === "call" ? `${expression.nameText}()` : "";
  return words.includes(written) ? replacement(expression.span, JSON.stringify(written)) : undefined;
}

/** `{ DateTime: "timestamptz(3)" }` */
const nativeTypes: ArgumentType<Datasource["types"]> = {
  expects: "an object from scalar types to native types",
  read(expression, scope) {
    if (expression.kind !== "object")
      return expected(scope, expression, 'an object like { DateTime: "timestamptz(3)" }');
    const names = expression.entries.map((entry) => entry.name);
    if (reportTwice(names, scope)) return undefined;
    const entries = expression.entries.map((entry) => [entry.name, name.read(entry.value, scope)] as const);
    for (const [scalar] of entries) if (!isScalarType(scalar.text)) reportNoScalar(scalar, scope);
    return Object.fromEntries(entries.flatMap(([scalar, type]) => (type === undefined ? [] : [[scalar.text, type]])));
  },
};

function reportNoScalar({ text, span }: ast.Name, scope: Scope): void {
  report(scope.context, {
    code: "D2101",
    span,
    message: `there is no scalar type "${text}"`,
    ...didYouMean(text, scalarTypes),
  });
}

const anything: ArgumentType<ast.Expression> = { expects: "a value", read: (expression) => expression };

/** What a `datasource` block takes. */
export const datasourceProperties = {
  provider: required(name, "The database."),
  url: optional(connection, "Where it is."),
  directUrl: optional(connection, "Where dsl connects in place of url, past a pooler."),
  shadowDatabaseUrl: optional(connection, "Prisma's alone: here it is scratchUrl in dsl.config.ts."),
  relationMode: optional(oneOfTexts("foreignKeys", "prisma"), "Whether relations are foreign keys."),
  referentialIntegrity: optional(oneOfTexts("foreignKeys", "prisma"), "The old name of relationMode."),
  schemas: optional(listOf(name, "a list of names"), "The database schemas in use."),
  extensions: optional(anything, "The extensions in use."),
  tableNames: optional(oneOfTexts(...tableNamings), "What tables are called that have no @@map."),
  columnNames: optional(oneOfTexts(...columnNamings), "What columns are called that have no @map."),
  comments: optional(flag, "true: documentation becomes COMMENT ON."),
  enumChecks: optional(flag, "true: an enum on SQLite gets a CHECK."),
  now: optional(oneOfTexts("now()"), "now(): so @default(now()) is written in SQL, in place of CURRENT_TIMESTAMP."),
  constraintNames: optional(
    oneOfTexts("written"),
    "written: a constraint on SQLite has the name of its map:, or none.",
  ),
  referentialActions: optional(
    oneOfTexts("NoAction"),
    "NoAction: what a foreign key does that does not say, as in SQL. Otherwise as in Prisma.",
  ),
  types: optional(nativeTypes, "Native types of scalars that have none of their own."),
  manage: optional(oneOfTexts("all", "declared"), "all: what is not in the schema is dropped, asked first."),
};

type DatasourceValues = Partial<Values<typeof datasourceProperties>>;

export interface FoundDatasource {
  readonly datasource: Datasource;
  readonly target: Target | undefined;
  /** `extensions = [...]` as written. */
  readonly extensions: readonly ast.Expression[];
  /** Whether `schemas` says which schemas there are: then each model names its own. */
  readonly hasSchemas: boolean;
  /** `schemas` could not be read: nobody knows which there are. */
  readonly isSchemasLost: boolean;
}

type Needs = Pick<Context, "messages">;

/** Whatever is wrong, there is a datasource to go on with. */
export function resolveDatasource(
  blocks: readonly ast.Block[],
  targets: readonly Target[],
  context: Needs,
  file: string | undefined,
): FoundDatasource {
  const [block, ...others] = blocks;
  if (block === undefined) return reportNone(context, file);
  for (const other of others) reportSecond(other, block, context);
  const scope = { context: { ...context, target: undefined } } as unknown as Scope;
  const values = readProperties(datasourceProperties, block, scope);
  const target = findTarget(values, block, targets, context);
  checkNamespaces(values, block, target, context);
  checkRelationMode(values, block, context);
  checkSupported(values, block, target, context);
  checkReferentialActions(values, block, context);
  return {
    datasource: build(block, values, target),
    target,
    extensions: values.extensions === undefined ? [] : itemsOf(values.extensions),
    hasSchemas: (values.schemas?.length ?? 0) > 0 || listsSome(block, "schemas"),
    isSchemasLost: values.schemas === undefined && (isCut(block) || propertyNamed(block, "schemas") !== undefined),
  };
}

function build(block: ast.Block, values: DatasourceValues, target: Target | undefined): Datasource {
  return {
    name: block.name.text,
    provider: target?.provider ?? values.provider ?? "",
    relationMode: relationModeOf(values),
    namespaces: values.schemas ?? [],
    comments: values.comments ?? false,
    enumChecks: values.enumChecks ?? false,
    manage: values.manage ?? "declared",
    types: values.types ?? {},
    span: block.span,
    ...defined({
      url: values.url,
      directUrl: values.directUrl,
      tableNames: values.tableNames,
      columnNames: values.columnNames,
      now: values.now,
      referentialActions: values.referentialActions,
      constraintNames: values.constraintNames,
      documentation: block.documentation,
      isCommented: block.isCommented,
    }),
  };
}

const relationModeOf = ({ relationMode, referentialIntegrity }: DatasourceValues): Datasource["relationMode"] =>
  relationMode ?? referentialIntegrity ?? "foreignKeys";

function reportNone(context: Needs, file: string | undefined): FoundDatasource {
  const span = { file: file ?? "", start: 0, end: 0 };
  report(context, {
    code: "D4001",
    message: "there is no datasource",
    help: 'say which database it is: datasource db { provider = "sqlite" }',
    ...(file !== undefined && { span }),
  });
  const block = { name: { text: "db", span }, span } as ast.Block;
  return {
    datasource: build(block, {}, undefined),
    target: undefined,
    extensions: [],
    hasSchemas: false,
    isSchemasLost: true,
  };
}

/** Whether the property is a list with something in it, right or wrong. */
function listsSome(block: ast.Block, name: string): boolean {
  const value = propertyNamed(block, name)?.value;
  return value?.kind === "list" && value.items.length > 0;
}

function reportSecond(other: ast.Block, first: ast.Block, context: Needs): void {
  report(context, {
    code: "D4002",
    span: other.name.span,
    message: `datasource "${other.name.text}" is the second one`,
    help: "a schema has one datasource",
    related: [{ span: first.name.span, message: "first here" }],
  });
}

function findTarget(
  { provider }: DatasourceValues,
  block: ast.Block,
  targets: readonly Target[],
  context: Needs,
): Target | undefined {
  if (provider === undefined) return undefined;
  const found = targets.find((target) => target.provider === provider || target.providerAliases.includes(provider));
  if (found !== undefined) return found;
  const known = targets.map((target) => target.provider);
  report(context, {
    code: "D4006",
    span: valueSpan(block, "provider"),
    message: `there is no provider "${provider}"`,
    ...didYouMean(provider, known),
    help: `use ${known.map((name) => `"${name}"`).join(" or ")}`,
  });
  return undefined;
}

function valueSpan(block: ast.Block, name: string): Span {
  const { value, name: written } = propertyNamed(block, name)!;
  return (value ?? written).span;
}

function checkNamespaces(values: DatasourceValues, block: ast.Block, target: Target | undefined, context: Needs): void {
  if (values.schemas === undefined || target?.supports.namespaces === false) return;
  const span = valueSpan(block, "schemas");
  const { schemas } = values;
  const twice = schemas.find((name, index) => schemas.indexOf(name) < index);
  if (twice !== undefined) report(context, { code: "D2110", span, message: `schema "${twice}" is listed twice` });
  if (values.schemas.length > 0) return;
  report(context, {
    code: "D2304",
    span,
    message: "schemas has nothing in it",
    help: 'name one, as in schemas = ["public"]',
  });
}

/** What a database lacks, by the property that says it. */
const lacking: Readonly<Partial<Record<keyof DatasourceValues, (target: Target) => string | undefined>>> = {
  schemas: ({ provider, supports }) => (supports.namespaces ? undefined : `${provider} has no schemas`),
  extensions: ({ provider, supports }) => (supports.extensions ? undefined : `${provider} has no extensions`),
  constraintNames: ({ provider, namelessConstraints }) =>
    namelessConstraints === true ? undefined : `every constraint of ${provider} has a name`,
  now: ({ provider, nowFunction }) => (nowFunction === true ? undefined : `${provider} has no function now()`),
};

function checkSupported(values: DatasourceValues, block: ast.Block, target: Target | undefined, context: Needs): void {
  if (target === undefined) return;
  for (const property of Object.keys(lacking) as (keyof DatasourceValues)[]) {
    const message = values[property] === undefined ? undefined : lacking[property]?.(target);
    if (message === undefined) continue;
    report(context, { code: "D3103", span: valueSpan(block, property), message, help: `leave ${property} out` });
  }
  if (values.comments === true && target.unsupportedAttributes["comment"] !== undefined)
    reportNoComments(block, target, context);
}

/** One schema may be for several databases: nothing is wrong with it. */
function reportNoComments(block: ast.Block, { provider }: Target, context: Needs): void {
  const message = `${provider} keeps no comments: documentation stays in the schema`;
  const help = "leave comments out";
  report(context, { code: "D3103", severity: "hint", span: valueSpan(block, "comments"), message, help });
}

function checkRelationMode(values: DatasourceValues, block: ast.Block, context: Needs): void {
  if (values.relationMode === undefined || values.referentialIntegrity === undefined) return;
  report(context, {
    code: "D4007",
    span: valueSpan(block, "referentialIntegrity"),
    message: "relationMode and referentialIntegrity mean the same",
    help: "remove referentialIntegrity",
    fix: removal(propertySpan(block, "referentialIntegrity"), "referentialIntegrity"),
  });
}

/** What Prisma's client does itself knows no NoAction. */
function checkReferentialActions(values: DatasourceValues, block: ast.Block, context: Needs): void {
  if (values.referentialActions === undefined || relationModeOf(values) === "foreignKeys") return;
  const message = `relationMode = "prisma" does not know the action "${values.referentialActions}"`;
  const span = valueSpan(block, "referentialActions");
  report(context, { code: "D2213", span, message, help: "leave referentialActions out" });
}
