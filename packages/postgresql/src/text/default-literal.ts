/** Constants as defaults, in the spelling that `pg_get_expr` gives back with an empty search path and time zone UTC. */
import type { ColumnType, DefaultValue } from "@dsl/planner";
import { printType, readType, type TypeParts } from "../type-rules/type-text.js";
import { jsonbText } from "./jsonb-default.js";
import { literal } from "./literal.js";
import { numberDefault, numberElement } from "./number-default.js";
import { timeDefault } from "./time-default.js";

/** `'draft'::text`, `0`, `'-5'::integer`, `true`, `'ADMIN'::public."Role"` */
export function defaultLiteral(value: DefaultValue, type: ColumnType): string {
  const parts = readType(type.text);
  if (value.kind === "boolean") return value.text;
  if (isNumber(value, parts)) return numberDefault(value.text);
  return `${literal(constantText(value, parts))}::${constantType(parts.base)}`;
}

/** `ARRAY['a'::text]`, `ARRAY[(1)::bigint]`, `ARRAY[]::text[]` */
export function defaultList(values: readonly DefaultValue[], type: ColumnType): string {
  const element = { ...readType(type.text), list: false };
  if (values.length === 0) return emptyList(element);
  return `ARRAY[${values.map((value) => defaultElement(value, element)).join(", ")}]`;
}

/** Inside a list modifiers are part of the constant's type. */
function defaultElement(value: DefaultValue, element: TypeParts): string {
  if (value.kind === "boolean") return value.text;
  if (isNumber(value, element)) return numberElement(value.text, printType(element));
  return `${literal(constantText(value, element))}::${printType(element)}`;
}

function emptyList(element: TypeParts): string {
  const list = { ...element, list: true };
  if (element.args.length === 0) return `ARRAY[]::${printType(list)}`;
  return `(ARRAY[]::${constantType(element.base)}[])::${printType(list)}`;
}

/** Prisma lets a Decimal's default be a string. */
function isNumber(value: DefaultValue, type: TypeParts): boolean {
  return value.kind === "number" || (value.kind === "string" && (type.base === "numeric" || type.base === "money"));
}

/** The type name on a constant has no modifiers, and two types have names of their own there. */
function constantType(base: string): string {
  if (base === "character") return "bpchar";
  return base === "bit" ? '"bit"' : base;
}

function constantText(value: DefaultValue, type: TypeParts): string {
  switch (value.kind) {
    case "bytes":
      return `\\x${value.text}`;
    case "dateTime":
      return timeDefault(value.text, type.base);
    case "json":
      return type.base === "jsonb" ? jsonbText(value.text) : value.text;
    case "string":
      return stringText(value.text, type.base);
    default:
      return value.text;
  }
}

/** Types that have one spelling for each value. */
function stringText(text: string, base: string): string {
  if (base === "uuid") return text.toLowerCase();
  return base === "inet" ? text.replace(/^(\d+(?:\.\d+){3})\/32$/, "$1") : text;
}
