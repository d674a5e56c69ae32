/** Which literals a scalar type takes. */
import type * as ast from "../../ast.js";
import type { LiteralValue } from "../../schema.js";
import type { ScalarType } from "../../target.js";
import { jsonProblem } from "./json-text.js";

/** What was expected, and why the literal is not it where that is not plain. */
export interface Wrong {
  readonly kind: "wrong";
  readonly expects: string;
  readonly why?: string;
}

export function readLiteral(expression: ast.Expression, scalar: ScalarType): LiteralValue | Wrong {
  return readers[scalar](expression);
}

type Reader = (expression: ast.Expression) => LiteralValue | Wrong;

const readers: Readonly<Record<ScalarType, Reader>> = {
  String: (expression) => string(expression, "a string"),
  Boolean: (expression) =>
    expression.kind === "name" && (expression.text === "true" || expression.text === "false")
      ? { kind: "boolean", value: expression.text === "true" }
      : { kind: "wrong", expects: "true or false" },
  Int: (expression) => whole(expression),
  BigInt: (expression) => whole(expression),
  Float: (expression) => number(expression),
  Decimal: (expression) => decimal(expression),
  DateTime: (expression) => string(expression, 'a string like "2026-01-31T12:00:00Z"', isTimestamp),
  Json: (expression) => string(expression, "a string that holds JSON", jsonProblem),
  Bytes: (expression) => string(expression, "a string that holds base64", isBase64),
};

function string(expression: ast.Expression, expects: string, problem?: (text: string) => string | undefined) {
  if (expression.kind !== "string") return { kind: "wrong", expects } as const;
  const why = problem?.(expression.value);
  return why === undefined
    ? ({ kind: "string", value: expression.value } as const)
    : ({ kind: "wrong", expects, why } as const);
}

const number: Reader = (expression) => {
  if (expression.kind !== "number") return { kind: "wrong", expects: "a number" };
  if (Number.isFinite(Number(expression.text))) return { kind: "number", text: expression.text };
  return { kind: "wrong", expects: "a number", why: "it does not fit into 64 bits" };
};

function whole(expression: ast.Expression): LiteralValue | Wrong {
  const expects = "a whole number";
  if (expression.kind !== "number" || !/^-?\d+$/.test(expression.text)) return { kind: "wrong", expects };
  if (BigInt.asIntN(64, BigInt(expression.text)) === BigInt(expression.text))
    return { kind: "number", text: expression.text };
  return { kind: "wrong", expects, why: "it does not fit into 64 bits" };
}

function decimal(expression: ast.Expression): LiteralValue | Wrong {
  if (expression.kind === "number") return { kind: "number", text: expression.text };
  const isNumber = expression.kind === "string" && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(expression.value);
  return isNumber ? { kind: "number", text: expression.value } : { kind: "wrong", expects: "a number" };
}

const isBase64 = (text: string): string | undefined =>
  /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text) ? undefined : "it is not base64";

const timestamp = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|[+-](\d\d):(\d\d))$/;

/** RFC 3339: a date that exists, a time, and the zone. */
function isTimestamp(text: string): string | undefined {
  const match = timestamp.exec(text);
  if (match === null) return "it needs a date, a time with seconds, and a zone";
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ...zone] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= lastDay;
  const isTime = hour < 24 && minute < 60 && second <= 60;
  const isZone = zone[0]! < 24 && zone[1]! < 60;
  return isDate && isTime && isZone ? undefined : "there is no such date or time";
}
