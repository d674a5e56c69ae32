/** SQLite's types: what scalars become, how types are spelt, what becomes of values when a type changes. */
import type { ScalarType } from "@dsl/parser";
import type { ColumnType, TypeRules } from "@dsl/planner";
import { affinity, type Affinity } from "./affinity.js";

/** As Prisma writes them. */
const scalars: Readonly<Record<ScalarType, string>> = {
  String: "TEXT",
  Boolean: "BOOLEAN",
  Int: "INTEGER",
  BigInt: "BIGINT",
  Float: "REAL",
  Decimal: "DECIMAL",
  DateTime: "DATETIME",
  Json: "JSONB",
  Bytes: "BLOB",
};

export const types: TypeRules = {
  /** A list is JSON text. */
  scalar: (scalar, _native, list) => ({ text: list ? scalars.String : scalars[scalar] }),
  /** The engine keeps a type as it was written. */
  canonical: (text) => text.trim(),
  /** Enums and domains are their base type; there are no types of one's own. */
  user: () => ({ text: scalars.String }),
  storage: () => undefined,
  placed: (type) => type,
  interchangeable: (a, b) => family(a.text) !== undefined && family(a.text) === family(b.text),
  sameDefault: (a, b) => a === b || (isNow(a) && isNow(b)) || (isNull(a) && isNull(b)),
  toScalar,
  conversion: (from, to) => (from.text === to.text ? "same" : conversions[affinity(from.text)][affinity(to.text)]),
  /** A column's type is changed by writing its table anew. */
  rewrites: (from, to) => from.text !== to.text,
};

/** The names, without a length, that Prisma reads as one scalar; found by letting it read a table of them all. */
const families: Readonly<Record<ScalarType, readonly string[]>> = {
  String: ["text", "varchar", "char", "character", "nchar", "nvarchar", "varying character", "native character"],
  Boolean: ["boolean"],
  Int: ["integer", "int", "serial"],
  BigInt: ["bigint"],
  Float: ["real", "float", "double"],
  Decimal: ["decimal", "numeric"],
  DateTime: ["datetime", "date", "timestamp"],
  Json: ["jsonb"],
  Bytes: ["blob", "binary"],
};

function family(type: string): string | undefined {
  const name = type.toLowerCase().replace(/\s*\(.*\)$/, "");
  return Object.entries(families).find(([, names]) => names.includes(name))?.[0];
}

const isNow = (text: string): boolean => /^\(?(?:current_timestamp|datetime\('now'\))\)?$/i.test(text.trim());

const isNull = (text: string): boolean => /^null$/i.test(text);

function toScalar(type: ColumnType): ReturnType<TypeRules["toScalar"]> {
  const found = Object.entries(scalars).find(([, text]) => text === type.text);
  return found === undefined ? undefined : { scalar: found[0] as ScalarType, list: false };
}

type Conversion = ReturnType<TypeRules["conversion"]>;

/** What copying into a column of another affinity does to values that fit their own; the test copies some. */
const conversions: Readonly<Record<Affinity, Readonly<Record<Affinity, Conversion>>>> = {
  text: { text: "same", numeric: "risky", integer: "risky", real: "risky", blob: "same" },
  numeric: { text: "safe", numeric: "same", integer: "same", real: "risky", blob: "same" },
  integer: { text: "safe", numeric: "same", integer: "same", real: "risky", blob: "same" },
  real: { text: "safe", numeric: "safe", integer: "safe", real: "same", blob: "same" },
  blob: { text: "risky", numeric: "risky", integer: "risky", real: "risky", blob: "same" },
};
