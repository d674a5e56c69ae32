/** Pieces of SQL text as SQLite reads and keeps them: it prints a definition as it was written. */
import type { DefaultValue, SqlText, ValidationRule } from "@dsl/planner";

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;

export const sql: SqlText = {
  quote,
  qualify: (name) => quote(name.name),
  identifier: quote,
  literal,
  defaultLiteral,
  defaultList: (values) => literal(JSON.stringify(values.map(jsonValue))),
  now: "CURRENT_TIMESTAMP",
  /** `foreign_keys` does nothing inside a transaction, so it stands around it. */
  step: {
    open: ["PRAGMA foreign_keys = OFF", "BEGIN IMMEDIATE"],
    close: ["PRAGMA foreign_key_check", "COMMIT", "PRAGMA foreign_keys = ON"],
  },
  listCheck: (column) => `json_valid(${column}) and json_type(${column}) = 'array'`,
  validationCheck,
  ownedSequence: () => undefined,
  notNullName: () => undefined,
  operatorClass: () => undefined,
};

/** As Prisma writes it, bytes as hexadecimal text included. */
function defaultLiteral(value: DefaultValue): string {
  if (value.kind === "number" || value.kind === "boolean") return value.text;
  return literal(value.kind === "dateTime" ? timeText(value.text) : value.text);
}

/** `2020-01-01T00:00:00Z` → `2020-01-01 00:00:00 +00:00` */
function timeText(text: string): string {
  const parts = /^(\d{4}-\d\d-\d\d)[Tt ]([\d:]+(?:\.\d+)?)\s*(Z|z|[-+]\d\d:\d\d)$/.exec(text);
  if (parts === null) return text;
  const [, date = "", time = "", zone = ""] = parts;
  return `${date} ${time} ${zone.toUpperCase() === "Z" ? "+00:00" : zone}`;
}

/** Numbers that JavaScript would round stay text. */
function jsonValue(value: DefaultValue): unknown {
  if (value.kind === "boolean") return value.text === "true";
  if (value.kind === "json") return parsedJson(value.text);
  return value.kind === "number" && String(Number(value.text)) === value.text ? Number(value.text) : value.text;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

type Write = (column: string, args: ValidationRule["args"]) => string | undefined;

const comparison =
  (operator: string): Write =>
  (column, [limit = "0"]) =>
    `${column} ${operator} ${limit}`;

/** SQLite has no regular expressions of its own. */
const checks: Readonly<Record<ValidationRule["rule"], Write>> = {
  length: (column, [min, max]) => lengthCheck(`length(${column})`, min, max),
  regex: () => undefined,
  email: (column) => `${column} like '%_@_%._%' and ${column} not like '% %' and ${column} not like '%@%@%'`,
  url: (column) => `${column} like '_%://_%' and ${column} not like '% %'`,
  gt: comparison(">"),
  gte: comparison(">="),
  lt: comparison("<"),
  lte: comparison("<="),
};

function validationCheck(rule: ValidationRule, column: string): string | undefined {
  return checks[rule.rule](column, rule.args);
}

function lengthCheck(length: string, min: string | undefined, max: string | undefined): string {
  const limits = [min === undefined ? [] : [`${length} >= ${min}`], max === undefined ? [] : [`${length} <= ${max}`]];
  return limits.flat().join(" and ");
}
