/** The value of `@default`: a literal of the field's type, a function that makes one, or SQL. */
import type * as ast from "../../ast.js";
import type { Fix, Span } from "../../diagnostics/diagnostic.js";
import { replacement } from "../../diagnostics/fixes.js";
import { report } from "../../resolve/context.js";
import { didYouMean } from "../../resolve/nearest.js";
import { plainSql, resolveSql } from "../../resolve/sql.js";
import type { Default, FieldType, LiteralValue } from "../../schema.js";
import type { ScalarType } from "../../target.js";
import type { ArgumentScope, ArgumentType } from "../spec.js";
import { described } from "./expected.js";
import { defaultFunctions, defaultFunctionSpecs, readDefaultFunction } from "./default-function.js";
import { readLiteral } from "./scalar-literal.js";
import { within } from "../../diagnostics/within.js";

export const defaultValue: ArgumentType<Default> = {
  expects: "a value",
  read(expression, scope) {
    if (expression.kind === "sql") {
      return { kind: "sql", sql: resolveSql(expression, scope), dbgenerated: false, span: expression.span };
    }
    if (expression.kind === "call") return readCall(expression, scope);
    return readLiterals(expression, scope);
  },
};

function readCall(call: ast.CallExpression, scope: ArgumentScope): Default | undefined {
  if (call.nameText === "dbgenerated" || call.nameText === "raw") return readDbgenerated(call, scope);
  const { type } = columnOf(scope);
  if (type.kind === "composite" || (type.kind === "native" && type.unsupported)) {
    return wrong(scope, call, "SQL between backticks", `the type of "${scope.field!.name}" takes no other default`);
  }
  if (type.kind === "enum") return wrong(scope, call, `a value of enum "${type.enum}"`);
  const isSql = type.kind === "native" && type.sql !== "";
  return readDefaultFunction(call, scope, isSql ? "SQL" : columnOf(scope).scalar);
}

/** `dbgenerated()` says only that the database has some default. */
function readDbgenerated(call: ast.CallExpression, scope: ArgumentScope): Default | undefined {
  const [first, ...rest] = call.args;
  const { span } = call;
  if (first === undefined && call.nameText === "dbgenerated") return { kind: "sql", dbgenerated: true, span };
  if (first?.value.kind !== "string" || first.value.value === "" || rest.length > 0) {
    return wrong(scope, call, "SQL", `${call.nameText}() takes one string that is not empty`);
  }
  return { kind: "sql", sql: plainSql(first.value.value, span), dbgenerated: call.nameText === "dbgenerated", span };
}

const columnOf = (scope: ArgumentScope): { type: FieldType; scalar: ScalarType | undefined } => {
  const meaning = scope.field!.meaning;
  return meaning.kind === "column"
    ? meaning
    : { type: { kind: "native", sql: "", unsupported: false }, scalar: undefined };
};

function readLiterals(expression: ast.Expression, scope: ArgumentScope): Default | undefined {
  const isList = scope.field!.ast.type.arity === "list";
  const { type } = columnOf(scope);
  if (type.kind === "native" && type.unsupported) return wrong(scope, expression, "SQL between backticks", noLiteral);
  if (isList !== (expression.kind === "list")) return wrongArity(expression, scope, isList);
  const { span } = expression;
  if (expression.kind !== "list") {
    const value = readOne(expression, scope);
    return value && { kind: "literal", value, span };
  }
  const values = expression.items.map((item) => readOne(item, scope));
  return values.every((value) => value !== undefined) ? { kind: "list", values, span } : undefined;
}

function wrongArity(expression: ast.Expression, scope: ArgumentScope, isList: boolean): undefined {
  report(scope.context, {
    code: "D3008",
    span: expression.span,
    message: isList
      ? `the default of the list "${scope.field!.name}" must be a list, found ${described(expression)}`
      : `the default of "${scope.field!.name}" cannot be a list`,
    ...(isList && asList(expression)),
  });
  return undefined;
}

/** `{}` and `"{}"` are the empty list of other tools. */
function asList(expression: ast.Expression): { help: string; fix?: Fix } {
  const isEmpty = expression.kind === "object" || (expression.kind === "string" && expression.value === "{}");
  const fix = isEmpty ? replacement(expression.span, "[]") : inBrackets(expression.span);
  return { help: isEmpty ? fix.title : "write it between [ and ]", fix };
}

const inBrackets = (span: Span): Fix => ({
  title: "write it as a list",
  edits: [
    { span: within(span, span.start, span.start), text: "[" },
    { span: within(span, span.end, span.end), text: "]" },
  ],
});

function readOne(expression: ast.Expression, scope: ArgumentScope): LiteralValue | undefined {
  const { type, scalar } = columnOf(scope);
  if (scalar !== undefined) {
    const literal = readLiteral(expression, scalar);
    if (literal.kind !== "wrong") return literal;
    return wrong(scope, expression, literal.expects, literal.why);
  }
  const enumName = enumOf(scope, type);
  if (enumName !== undefined) return readEnumValue(expression, scope, enumName);
  return wrong(scope, expression, "SQL between backticks", noLiteral);
}

const noLiteral = "the language cannot write a value of this type";

/** The enum that a field's type is, or that its alias stands for. */
function enumOf(scope: ArgumentScope, type: FieldType): string | undefined {
  if (type.kind === "enum") return type.enum;
  return type.kind === "alias" ? scope.context.aliasEnums.get(type.alias) : undefined;
}

function readEnumValue(expression: ast.Expression, scope: ArgumentScope, name: string): LiteralValue | undefined {
  const values = scope.context.enumValues.get(name);
  if (expression.kind === "name" && values?.has(expression.text) === true) {
    return { kind: "enum", value: expression.text };
  }
  if (expression.kind !== "name") return wrong(scope, expression, `a value of enum "${name}"`);
  const bare = expression.text.startsWith(`${name}.`) ? expression.text.slice(name.length + 1) : expression.text;
  report(scope.context, {
    code: "D2105",
    span: expression.span,
    message: `enum "${name}" has no value "${expression.text}"`,
    ...(values?.has(bare) === true
      ? { help: `write ${bare}`, fix: replacement(expression.span, bare) }
      : didYouMean(expression.text, values?.keys() ?? [])),
  });
  return undefined;
}

const wordsFor = (scope: ArgumentScope): readonly string[] =>
  columnOf(scope).scalar === "Boolean" ? ["true", "false"] : defaultFunctions;

/** What was meant where that is certain. */
function meant(expression: ast.Expression, scope: ArgumentScope): { help?: string; fix?: Fix } {
  if (expression.kind === "name" && expression.text.toLowerCase() === "null")
    return { help: "leave @default out: an optional field without one is NULL" };
  const fix = calledFunction(expression, scope) ?? rewritten(expression, scope) ?? bySql(expression);
  return fix === undefined ? {} : { help: fix.title, fix };
}

/** `now` and `"now()"`, `CURRENT_TIMESTAMP`. */
function calledFunction(expression: ast.Expression, scope: ArgumentScope): Fix | undefined {
  const text = expression.kind === "name" ? expression.text : expression.kind === "string" ? expression.value : "";
  const word = text.toLowerCase().replace(/\(\)$/, "");
  const name = /^current_timestamp$/.test(word) ? "now" : word;
  const { scalar } = columnOf(scope);
  const known = Object.hasOwn(defaultFunctionSpecs, name) ? defaultFunctionSpecs[name] : undefined;
  return scalar !== undefined && known?.scalars.includes(scalar) === true
    ? replacement(expression.span, `${name}()`)
    : undefined;
}

/** `dbgenerated(gen_random_uuid())` */
function bySql(expression: ast.Expression): Fix | undefined {
  if (expression.kind !== "call" || !["dbgenerated", "raw"].includes(expression.nameText)) return undefined;
  const [only, ...others] = expression.args;
  return only?.value.kind === "call" && only.value.args.length === 0 && others.length === 0
    ? replacement(expression.span, `\`${only.value.nameText}()\``)
    : undefined;
}

/** The same value with quotes, or without, where the type wants it so. */
function rewritten(expression: ast.Expression, scope: ArgumentScope): Fix | undefined {
  const { type, scalar } = columnOf(scope);
  const { span } = expression;
  if (expression.kind === "number" && scalar === "String") return replacement(span, `"${expression.text}"`);
  if (expression.kind === "number" && scalar === "Boolean" && /^[01]$/.test(expression.text))
    return replacement(span, String(expression.text === "1"));
  if (expression.kind === "object" && expression.entries.length === 0 && scalar === "Json")
    return replacement(span, '"{}"');
  if (expression.kind !== "string") return undefined;
  const enumName = enumOf(scope, type);
  const isValue = enumName !== undefined && scope.context.enumValues.get(enumName)?.has(expression.value) === true;
  const isBare =
    scalar === "Boolean" ? /^(true|false)$/ : scalar === "Int" || scalar === "BigInt" ? /^-?\d{1,15}$/ : undefined;
  return isValue || isBare?.test(expression.value) === true ? replacement(span, expression.value) : undefined;
}

function wrong(scope: ArgumentScope, expression: ast.Expression, wanted: string, why?: string): undefined {
  report(scope.context, {
    code: "D3006",
    span: expression.span,
    message: `the default of "${scope.field!.name}" must be ${wanted}, found ${described(expression)}`,
    ...(why !== undefined && { help: why }),
    ...(expression.kind === "name" && didYouMean(expression.text, wordsFor(scope))),
    ...meant(expression, scope),
  });
  return undefined;
}
