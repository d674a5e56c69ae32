/** The text of a PostgreSQL type, taken apart and put together as `format_type` prints it with an empty search path. */
import type { ColumnType } from "@dsl/planner";
import { quoteIdentifier } from "../text/quote-identifier.js";
import { extensionTypes } from "./extension-types.js";

export interface TypeParts {
  /** Without modifiers. `character varying`, `timestamp without time zone`, `public."Role"` */
  readonly base: string;
  /** `["10", "2"]` */
  readonly args: readonly string[];
  /** Any number of dimensions: the server does not tell them apart. */
  readonly list: boolean;
}

/** Takes any spelling of a type apart: `varchar(20)[]`, `pg_catalog.int4`, `"My".t`. Text that is no type is its own base. */
export function readType(text: string): TypeParts {
  const known = readBefore.get(text);
  if (known !== undefined) return known;
  const parts = takeApart(text);
  readBefore.set(text, parts);
  return parts;
}

/** A schema has few types, and many columns of each. */
const readBefore = new Map<string, TypeParts>();

function takeApart(text: string): TypeParts {
  const tokens = text.match(tokenPattern)?.filter((token) => token.trim() !== "") ?? [];
  const list = takeArray(tokens);
  const args = takeArgs(tokens);
  const base = tokens
    .map(foldWord)
    .join(" ")
    .replaceAll(" . ", ".")
    .replace(/^pg_catalog\./, "");
  return withAliases({ base, args, list });
}

/** `character varying(20)[]` */
export function printType(type: TypeParts): string {
  const zone = /^(.*?)( with(?:out)? time zone)$/.exec(type.base);
  const [head, tail] = zone === null ? [type.base, ""] : [zone[1] ?? "", zone[2] ?? ""];
  const args = type.args.length > 0 ? `(${type.args.join(",")})` : "";
  return `${head}${args}${tail}${type.list ? "[]" : ""}`;
}

export const isList = ({ text }: ColumnType): boolean => readType(text).list;

/** What a list is of. */
export const elementOf = <Type extends ColumnType>(type: Type): Type => ({
  ...type,
  text: printType({ ...readType(type.text), list: false }),
});

const tokenPattern = /"(?:[^"]|"")*"|\([^()]*\)|\[[^\]]*\]|[^\s"().[\]]+|\.|\s+|./gu;

/** Removes `[]`, `[3]`, `array` and `array[3]` from the end. */
function takeArray(tokens: string[]): boolean {
  const before = tokens.length;
  while (tokens.length > 1 && (tokens.at(-1)?.startsWith("[") || tokens.at(-1)?.toLowerCase() === "array"))
    tokens.pop();
  return tokens.length < before;
}

function takeArgs(tokens: string[]): readonly string[] {
  const at = tokens.findIndex((token) => token.startsWith("("));
  if (at < 0) return [];
  const [group = ""] = tokens.splice(at, 1);
  const inside = group.slice(1, -1).trim();
  return inside === "" ? [] : inside.split(",").map((arg) => arg.trim());
}

/** Lower case unless quoted, and quoted only where the server would. */
function foldWord(token: string): string {
  return token.startsWith('"') ? quoteIdentifier(token.slice(1, -1).replaceAll('""', '"')) : token.toLowerCase();
}

/** Short names of types, with the name that the server prints. */
const aliases: Readonly<Record<string, string>> = {
  bool: "boolean",
  int: "integer",
  int2: "smallint",
  int4: "integer",
  int8: "bigint",
  serial: "integer",
  serial2: "smallint",
  serial4: "integer",
  serial8: "bigint",
  smallserial: "smallint",
  bigserial: "bigint",
  float4: "real",
  float8: "double precision",
  float: "double precision",
  decimal: "numeric",
  dec: "numeric",
  varchar: "character varying",
  "char varying": "character varying",
  "national character varying": "character varying",
  "national char varying": "character varying",
  "nchar varying": "character varying",
  char: "character",
  nchar: "character",
  "national character": "character",
  "national char": "character",
  varbit: "bit varying",
  timestamp: "timestamp without time zone",
  timestamptz: "timestamp with time zone",
  time: "time without time zone",
  timetz: "time with time zone",
};

function withAliases(type: TypeParts): TypeParts {
  const [first] = type.args;
  if (type.base === "float" && first !== undefined)
    return { ...type, base: Number(first) < 25 ? "real" : "double precision", args: [] };
  if (type.base === "bpchar" && first !== undefined) return { ...type, base: "character" };
  const base = aliases[type.base] ?? extensionTypes[type.base] ?? type.base;
  return { ...type, base, args: impliedArgs(base, type.args) };
}

/** Modifiers that the server adds. */
function impliedArgs(base: string, args: readonly string[]): readonly string[] {
  if (args.length === 0 && (base === "character" || base === "bit")) return ["1"];
  if (args.length === 1 && base === "numeric") return [...args, "0"];
  return args;
}
