/** Which literals a scalar type takes. */
import type * as ast from "../../ast.js";
import type { LiteralValue } from "../../schema.js";
import type { ScalarType } from "../../target.js";

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
  Json: (expression) => string(expression, "a string that holds JSON", isJson),
  Bytes: (expression) => string(expression, "a string that holds base64", isBase64),
};

function string(expression: ast.Expression, expects: string, problem?: (text: string) => string | undefined) {
  if (expression.kind !== "string") return { kind: "wrong", expects } as const;
  const why = problem?.(expression.value);
  return why === undefined
    ? ({ kind: "string", value: expression.value } as const)
    : ({ kind: "wrong", expects, why } as const);
}

const number: Reader = (expression) =>
  expression.kind === "number" ? { kind: "number", text: expression.text } : { kind: "wrong", expects: "a number" };

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

/** In words of our own: each engine has others. */
function isJson(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return "JSON has double quotes around names and text, and no comma at the end";
  }
}

const isBase64 = (text: string): string | undefined =>
  /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text) ? undefined : "it is not base64";

const timestamp = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;

/** RFC 3339: a date that exists, a time, and the zone. */
function isTimestamp(text: string): string | undefined {
  const match = timestamp.exec(text);
  if (match === null) return "it needs a date, a time with seconds, and a zone";
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= lastDay && hour < 24 && minute < 60 && second <= 60;
  return exists ? undefined : "there is no such date or time";
}
