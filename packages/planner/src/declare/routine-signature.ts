/**
 * A routine's name and argument types, read from its own CREATE statement. PostgreSQL tells overloads apart by them, so
 * they are written as it prints them. The body is not looked at.
 */
import type { Statement } from "@dsl/parser";
import { lazily } from "../lazily.js";
import type { QualifiedName } from "../catalog.js";
import { columnType } from "./column-type.js";
import { type Declaring, qualifiedName } from "./declaring.js";
import { sqlText } from "./sql-text.js";

export interface RoutineSignature {
  readonly name: QualifiedName;
  /** Types of the input arguments. `integer, text` */
  readonly arguments: string;
  /** Where the name stands in the statement's text; undefined when no name could be read, or of another kind of routine. */
  readonly nameAt?: { readonly start: number; readonly end: number };
}

const namePart = String.raw`(?:"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*)`;
const opening = lazily(
  () =>
    new RegExp(
      String.raw`^(\s*create\s+(?:or\s+replace\s+)?(function|procedure|aggregate)\s+)((?:(${namePart})\s*\.\s*)?(${namePart}))\s*\(`,
      "iu",
    ),
);

export function routineSignature(statement: Statement, declaring: Declaring): RoutineSignature {
  const declared = qualifiedName(statement, declaring);
  const text = statement.sql === undefined ? "" : sqlText(statement.sql, declaring);
  const match = opening().exec(text);
  if (match === null || match[2]!.toLowerCase() !== statement.kind) return { name: declared, arguments: "" };
  const [whole, before = "", , written = "", namespace, name = ""] = match;
  const own = namespace === undefined ? declared.namespace : readName(namespace);
  return {
    name: own === undefined ? { name: readName(name) } : { namespace: own, name: readName(name) },
    arguments: argumentTypes(insideParentheses(text, whole.length), declaring),
    nameAt: { start: before.length, end: before.length + written.length },
  };
}

function readName(written: string): string {
  return written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written.toLowerCase();
}

/** The text up to the parenthesis that closes the one before `start`. */
function insideParentheses(text: string, start: number): string {
  let depth = 1;
  for (const { 0: token, index } of text.slice(start).matchAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|[()]/g)) {
    if (token === "(") depth++;
    if (token === ")") depth--;
    if (depth === 0) return text.slice(start, start + index);
  }
  return text.slice(start);
}

function argumentTypes(list: string, declaring: Declaring): string {
  const written = splitArguments(list.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, " "));
  // an aggregate that takes any arguments before ORDER BY takes the same ones behind it
  const isBoth = /\bvariadic\b[\s\S]*\border\s+by\s+variadic\b/i.test(list);
  return (isBoth ? written.slice(0, -1) : written).flatMap((argument) => argumentType(argument, declaring)).join(", ");
}

/** At commas outside parentheses, brackets and quotes; ORDER BY of an aggregate separates as well. */
function splitArguments(list: string): readonly string[] {
  const parts: string[] = [];
  let part = "";
  let depth = 0;
  for (const [token] of list.matchAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\border\s+by\b|[\s\S]/gi)) {
    if (token === "(" || token === "[") depth++;
    if (token === ")" || token === "]") depth--;
    if (depth === 0 && (token === "," || /^order/i.test(token))) {
      parts.push(part);
      part = "";
    } else part += token;
  }
  return [...parts, part].map((each) => each.trim()).filter((each) => each !== "" && each !== "*");
}

/** Without its mode, name and default; arguments that only give back are no part of the signature. */
function argumentType(written: string, declaring: Declaring): readonly string[] {
  const withoutDefault = written.replace(/\s*(?:=|:=|\bdefault\b)[\s\S]*$/i, "");
  const mode = /^(inout|in|out|variadic)\s+/i.exec(withoutDefault);
  if (mode?.[1]?.toLowerCase() === "out") return [];
  const rest = withoutDefault.slice(mode?.[0].length ?? 0).trim();
  const name = new RegExp(String.raw`^${namePart}\s+(?=\S)`, "u").exec(rest);
  if (name === null || isKnownType(rest, declaring)) return [typeText(rest, declaring)];
  return [typeText(rest.slice(name[0].length), declaring)];
}

/** Types of several words would otherwise look like a name and a type: `double precision`. */
function isKnownType(text: string, declaring: Declaring): boolean {
  const { types } = declaring.dialect;
  const canonical = types.canonical(text);
  return types.toScalar({ text: canonical }) !== undefined || /^(?:interval|national|setof)\b/.test(canonical);
}

/** Without modifiers, which are no part of a signature. */
function typeText(text: string, declaring: Declaring): string {
  const type = columnType({ kind: "native", sql: text, unsupported: false }, "required", declaring).text;
  return type.replace(/\([^)]*\)/, "");
}
