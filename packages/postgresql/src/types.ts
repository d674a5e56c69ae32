/** PostgreSQL's types: what scalars become, how types are spelt, what becomes of values when a type changes. */
import type { ScalarType } from "@dsl/parser";
import type { ColumnType, TypeRules } from "@dsl/planner";
import { nativeTypes, type NativeTypeRow } from "./native-types.js";
import { quoteIdentifier, quoteQualified } from "./text/quote-identifier.js";
import { sameDefault } from "./text/same-default.js";
import { conversion } from "./type-rules/conversion.js";
import { extensionOfType } from "./type-rules/extension-types.js";
import { rewrites } from "./type-rules/rewrites.js";
import { printType, readType } from "./type-rules/type-text.js";

interface Native {
  readonly name: string;
  readonly args: readonly string[];
}

/** What Prisma stores a scalar as when no `@db` attribute says otherwise. */
const defaults: Readonly<Record<ScalarType, Native>> = {
  String: { name: "Text", args: [] },
  Boolean: { name: "Boolean", args: [] },
  Int: { name: "Integer", args: [] },
  BigInt: { name: "BigInt", args: [] },
  Float: { name: "DoublePrecision", args: [] },
  Decimal: { name: "Decimal", args: ["65", "30"] },
  DateTime: { name: "Timestamp", args: ["3"] },
  Json: { name: "JsonB", args: [] },
  Bytes: { name: "ByteA", args: [] },
};

export const types: TypeRules = {
  scalar: (scalar, native = defaults[scalar], list) => ({ text: nativeText(native, list) }),
  canonical: (text) => printType(readType(text)),
  user: (type, list) => ({ text: `${quoteQualified(type)}${list ? "[]" : ""}`, userType: type }),
  storage,
  placed,
  /** Prisma has a word for each type; it reads a time of no digits as one of six, which it is, and `bpchar` as `@db.Char`. */
  interchangeable: (a, b) => asPrismaReads(a.text) === asPrismaReads(b.text),
  sameDefault,
  toScalar,
  conversion,
  rewrites,
};

function asPrismaReads(text: string): string {
  const type = readType(text);
  if (type.args.length > 0) return text;
  if (type.base === "bpchar") return printType({ ...type, base: "character", args: ["1"] });
  return type.base.startsWith("time") ? printType({ ...type, args: ["6"] }) : text;
}

function nativeText({ name, args }: Native, list: boolean): string {
  const row = nativeTypes.find((candidate) => candidate.name === name);
  if (row === undefined) return printType({ base: name, args, list });
  return printType({ base: rowBase(row), args: args.length > 0 ? args : row.impliedArgs, list });
}

const rowBase = (row: NativeTypeRow): string => `${row.head}${row.tail}`;

function storage(type: ColumnType): string {
  const { base, list } = readType(type.text);
  if (list) return "EXTENDED";
  if (base === "tsquery") return "PLAIN";
  return ["numeric", "inet", "cidr"].includes(base) ? "MAIN" : "EXTENDED";
}

function placed(type: ColumnType, extensions: Parameters<TypeRules["placed"]>[1]): ColumnType {
  const parts = readType(type.text);
  const [, name = ""] = /^public\.([a-z0-9_]+)$/.exec(parts.base) ?? [];
  const extension = extensions.find((each) => each.name === extensionOfType[name]);
  if (extension?.namespace === undefined) return type;
  return { ...type, text: printType({ ...parts, base: `${quoteIdentifier(extension.namespace)}.${name}` }) };
}

function toScalar(type: ColumnType): ReturnType<TypeRules["toScalar"]> {
  if (type.userType !== undefined) return undefined;
  const { base, args, list } = readType(type.text);
  const row = nativeTypes.find((candidate) => rowBase(candidate) === base && takesArgs(candidate, args));
  const scalar = row?.scalars[0];
  if (row === undefined || scalar === undefined) return undefined;
  const isDefault = nativeText(defaults[scalar], list) === type.text;
  return isDefault ? { scalar, list } : { scalar, native: { name: row.name, args }, list };
}

/** Arguments come all or not at all, and as the language lets a person write them: no digit behind the point that is not one of all. */
function takesArgs(row: NativeTypeRow, args: readonly string[]): boolean {
  if (args.length === 0) return row.args.every((arg) => arg.optional);
  if (args.length !== row.args.length) return false;
  const scale = row.args.findIndex(({ name }) => name === "scale");
  if (scale > 0 && Number(args[scale]) > Number(args[scale - 1])) return false;
  return row.args.every(({ min, max }, at) => Number(args[at]) >= min && Number(args[at]) <= max);
}
