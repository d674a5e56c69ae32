/** Validations with `db: true` as checks. Each is what the generated validators do, as near as a regular expression comes. */
import type { ValidationRule } from "@dsl/planner";
import { literal } from "./literal.js";

type Write = (column: string, args: readonly (string | undefined)[]) => string;

const comparison =
  (operator: string): Write =>
  (column, [limit = "0"]) =>
    `${column} ${operator} ${limit}`;

const checks: Readonly<Record<ValidationRule["rule"], Write>> = {
  length: (column, [min, max]) => lengthCheck(`char_length(${column})`, min, max),
  regex: (column, [pattern = ""]) => `${column} ~ ${literal(pattern)}`,
  email: (column) => `${column} ~ ${literal("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$")}`,
  url: (column) => `${column} ~ ${literal("^[A-Za-z][A-Za-z0-9+.-]*://\\S+$")}`,
  gt: comparison(">"),
  gte: comparison(">="),
  lt: comparison("<"),
  lte: comparison("<="),
};

export function validationCheck(rule: ValidationRule, column: string): string {
  return checks[rule.rule](column, rule.args);
}

function lengthCheck(length: string, min: string | undefined, max: string | undefined): string {
  const limits = [min === undefined ? [] : [`${length} >= ${min}`], max === undefined ? [] : [`${length} <= ${max}`]];
  return limits.flat().join(" and ");
}
