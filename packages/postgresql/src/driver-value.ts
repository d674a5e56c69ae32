/** What `pg` makes of each type, with its settings as they come. Measured; the test measures it again. */
import type { ColumnType, DriverValue, ValueKind } from "@dsl/planner";
import { readType } from "./type-rules/type-text.js";

interface Row {
  readonly read: ValueKind;
  /** Besides `read`. */
  readonly write?: readonly ValueKind[];
  /** What an element of an array is read as; "text": the whole array comes as text, `{a,b}`. */
  readonly element?: ValueKind | "text";
  readonly range?: DriverValue["range"];
  readonly format?: DriverValue["format"];
}

const text: Row = { read: "string" };
const date: Row = { read: "date", write: ["string"] };
/** JSON is written as text: an array would become an array of the database, a string would not be JSON. */
const json: Row = { read: "json", write: ["string"] };

const rows: Readonly<Record<string, Row>> = {
  smallint: { read: "number", range: { min: "-32768", max: "32767" } },
  integer: { read: "number", range: { min: "-2147483648", max: "2147483647" } },
  oid: { read: "number", range: { min: "0", max: "4294967295" } },
  bigint: {
    read: "string",
    write: ["number", "bigint"],
    range: { min: "-9223372036854775808", max: "9223372036854775807" },
  },
  real: { read: "number" },
  "double precision": { read: "number" },
  numeric: { read: "string", write: ["number"], element: "number" },
  money: { read: "string", write: ["number"] },
  boolean: { read: "boolean" },
  text,
  "character varying": text,
  character: text,
  bpchar: text,
  uuid: { read: "string", format: "uuid" },
  inet: text,
  cidr: text,
  macaddr: text,
  "time without time zone": text,
  "time with time zone": text,
  date: { ...date, format: "date" },
  "timestamp without time zone": date,
  "timestamp with time zone": date,
  json,
  jsonb: json,
  bytea: { read: "bytes" },
};

/** Types that `pg` reads as objects of its own. */
const objects = /^(?:interval\b.*|point|circle)$/;

/** Every other type is a text to `pg`, and so is an array of it: enums, ranges, composite types, geometries. */
const other: Row = { read: "string", element: "text" };

const limited = new Set(["character varying", "character"]);

export function driverValue(type: ColumnType): DriverValue | undefined {
  const { base, args, list } = readType(type.text);
  if (objects.test(base)) return undefined;
  const row = (type.userType === undefined ? rows[base] : undefined) ?? other;
  const element = row.element ?? row.read;
  return {
    read: element === "text" || !list ? { kinds: [row.read], list: false } : { kinds: [element], list },
    write: { kinds: row.read === "json" ? row.write! : [row.read, ...(row.write ?? [])], list },
    ...(row.range === undefined ? {} : { whole: true, range: row.range }),
    ...(row.format === undefined ? {} : { format: row.format }),
    ...(limited.has(base) && args[0] !== undefined ? { maxLength: Number(args[0]) } : {}),
  };
}
