/** `where:` as SQL, or as Prisma writes it: `{ deletedAt: null, status: "active" }`. */
import type * as ast from "../../ast.js";
import type { FieldDraft } from "../../resolve/draft.js";
import type { Sql, SqlPart } from "../../schema.js";
import type { ScalarType } from "../../target.js";
import type { ArgumentScope, ArgumentType } from "../spec.js";
import { expected } from "./expected.js";
import { readColumn } from "./fields.js";
import { sql } from "./sql.js";

export const predicate: ArgumentType<Sql> = {
  expects: "SQL between backticks",
  read(expression, scope) {
    return expression.kind === "object" ? readConditions(expression, scope) : sql.read(expression, scope);
  },
};

/** All of them, joined by AND. */
function readConditions(object: ast.ObjectExpression, scope: ArgumentScope): Sql | undefined {
  if (object.entries.length === 0) return expected(scope, object, "a condition like { deletedAt: null }");
  const conditions = object.entries.map((entry) => readCondition(entry, scope));
  if (!conditions.every((condition) => condition !== undefined)) return undefined;
  const and: SqlPart = { kind: "text", text: " AND " };
  return { parts: conditions.flatMap((parts, index) => (index === 0 ? parts : [and, ...parts])), span: object.span };
}

type Entry = ast.ObjectExpression["entries"][number];

function readCondition({ name, value }: Entry, scope: ArgumentScope): SqlPart[] | undefined {
  const field = scope.holder && readColumn(name.text, name.span, scope, scope.holder);
  if (field === undefined) return undefined;
  const [negated, operand] = negation(value);
  const comparison = readComparison(operand, negated, field, scope);
  if (comparison === undefined) return undefined;
  return [
    { kind: "column", column: field.dbName },
    { kind: "text", text: ` ${comparison}` },
  ];
}

/** `{ not: value }` */
function negation(value: ast.Expression): [negated: boolean, operand: ast.Expression] {
  const only = value.kind === "object" && value.entries.length === 1 ? value.entries[0] : undefined;
  return only?.name.text === "not" ? [true, only.value] : [false, value];
}

function readComparison(
  operand: ast.Expression,
  negated: boolean,
  field: FieldDraft,
  scope: ArgumentScope,
): string | undefined {
  if (operand.kind === "name" && operand.text === "null") return negated ? "IS NOT NULL" : "IS NULL";
  const value = literal(operand, field, scope);
  if (value !== undefined) return `${negated ? "!=" : "="} ${value}`;
  const wanted = comparableWith(field);
  const what = wanted === "boolean" ? "true or false, " : wanted === undefined ? "" : `a ${wanted}, `;
  return expected(scope, operand, `${what}null or { not: … }`);
}

function literal(operand: ast.Expression, field: FieldDraft, scope: ArgumentScope): string | undefined {
  const kinds = comparableWith(field);
  if (operand.kind === "number" && kinds === "number") return operand.text;
  if (operand.kind === "name" && kinds === "boolean" && /^(true|false)$/.test(operand.text)) return operand.text;
  return operand.kind === "string" && kinds === "string" ? quoted(storedText(operand.value, field, scope)) : undefined;
}

/** The literals that a field can be compared with; undefined: with none. */
function comparableWith({ meaning }: FieldDraft): "string" | "number" | "boolean" | undefined {
  if (meaning.kind !== "column") return undefined;
  if (meaning.type.kind === "enum") return "string";
  return meaning.scalar === undefined ? undefined : comparable[meaning.scalar];
}

const comparable: Readonly<Partial<Record<ScalarType, "string" | "number" | "boolean">>> = {
  String: "string",
  DateTime: "string",
  Boolean: "boolean",
  Int: "number",
  BigInt: "number",
  Float: "number",
  Decimal: "number",
};

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The database knows an enum's value by its mapped name. */
function storedText(text: string, { meaning }: FieldDraft, scope: ArgumentScope): string {
  if (meaning.kind !== "column" || meaning.type.kind !== "enum") return text;
  return scope.context.enumValues.get(meaning.type.enum)?.get(text) ?? text;
}
