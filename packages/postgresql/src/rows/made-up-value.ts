/** Made-up values: for each type the n-th of a row of values that are all different, as far as the type has so many. */
import type { Catalog, ColumnType, QualifiedName } from "@dsl/planner";
import { sql } from "../sql.js";
import { printType, readType } from "../type-rules/type-text.js";
import { textValue } from "./text-value.js";

/** An SQL expression; undefined where nothing is known of the type. */
export function madeUpValue(type: ColumnType, n: number, catalog: Catalog): string | undefined {
  const { base, args, list } = readType(type.text);
  if (list) {
    const element = madeUpValue({ ...type, text: printType({ base, args, list: false }) }, n, catalog);
    return element && `ARRAY[${element}]::${type.text}`;
  }
  if (type.userType !== undefined) return userValue(type.text, type.userType, n, catalog);
  // Types of extensions are wherever the extension is; intervals may name their fields.
  const name = base.startsWith("interval ") ? "interval" : base.slice(base.lastIndexOf(".") + 1);
  const value = values[name]?.(n, args.map(Number));
  return value && `${sql.literal(value)}::${type.text}`;
}

function userValue(text: string, name: QualifiedName, n: number, catalog: Catalog): string | undefined {
  const isIt = (other: QualifiedName) => other.name === name.name && other.namespace === name.namespace;
  const labels = catalog.enums.find(isIt)?.values ?? [];
  if (labels.length > 0) return `${sql.literal(labels[n % labels.length] ?? "")}::${text}`;
  const domain = catalog.domains.find(isIt);
  if (domain !== undefined) {
    const base = madeUpValue(domain.type, n, catalog);
    return base && `${base}::${text}`;
  }
  const attributes = catalog.compositeTypes.find(isIt)?.attributes;
  const fields = attributes?.map((attribute) => madeUpValue(attribute.type, n, catalog) ?? "NULL");
  return fields && `ROW(${fields.join(", ")})::${text}`;
}

type MakeValue = (n: number, args: readonly number[]) => string;

const pad = (n: number, length: number, base = 10): string => n.toString(base).padStart(length, "0").slice(-length);
const whole: MakeValue = (n) => String(n);
const date = (n: number): string => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
const time = (n: number): string => new Date(Date.UTC(2024, 0, 1, 0, 0, n)).toISOString().slice(11, 19);
const moment = (n: number): string => `${date(n)} ${time(n)}`;
const address = (n: number): string => `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;
const range =
  (value: (n: number) => string): MakeValue =>
  (n) =>
    `[${value(n)},${value(n + 1)})`;
const ranges =
  (value: (n: number) => string): MakeValue =>
  (n) =>
    `{[${value(n)},${value(n + 1)})}`;
const point = (n: number): string => `(${n},${n + 1})`;

// Whichever of its fields a type keeps.
const interval: MakeValue = (n) => `P${n}Y${n}M${n}DT${n}H${n}M${n}S`;

const values: Readonly<Record<string, MakeValue>> = {
  smallint: (n) => String(n % 32768),
  integer: whole,
  bigint: whole,
  oid: whole,
  numeric: numericValue,
  real: whole,
  "double precision": whole,
  money: whole,
  boolean: (n) => String(n % 2 === 1),
  text: (n) => textValue(n, undefined),
  name: (n) => textValue(n, 63),
  citext: (n) => textValue(n, undefined),
  '"char"': (n) => textValue(n, 1),
  "character varying": (n, [length]) => textValue(n, length),
  character: (n, [length]) => textValue(n, length),
  uuid: (n) => `00000000-0000-4000-8000-${pad(n, 12, 16)}`,
  date,
  "timestamp without time zone": moment,
  "timestamp with time zone": (n) => `${moment(n)}+00`,
  "time without time zone": time,
  "time with time zone": (n) => `${time(n)}+00`,
  interval,
  json: (n) => `{"n": ${n}}`,
  jsonb: (n) => `{"n": ${n}}`,
  jsonpath: (n) => `$.a${n}`,
  bytea: (n) => `\\x${pad(n, 8, 16)}`,
  xml: (n) => `<n>${n}</n>`,
  inet: address,
  cidr: (n) => `${address(n)}/32`,
  macaddr: (n) => (pad(n, 12, 16).match(/../g) ?? []).join(":"),
  macaddr8: (n) => (pad(n, 16, 16).match(/../g) ?? []).join(":"),
  bit: (n, [length = 1]) => pad(n, length, 2),
  "bit varying": (n, [length = 32]) => pad(n, Math.min(length, 32), 2),
  tsvector: (n) => `word${n}`,
  tsquery: (n) => `word${n}`,
  point,
  line: (n) => `{1,1,${n}}`,
  lseg: (n) => `[${point(n)},${point(n + 1)}]`,
  box: (n) => `${point(n + 1)},${point(n)}`,
  path: (n) => `[${point(n)},${point(n + 1)}]`,
  polygon: (n) => `(${point(n)},${point(n + 1)})`,
  circle: (n) => `<${point(n)},1>`,
  int4range: range(String),
  int8range: range(String),
  numrange: range(String),
  daterange: range(date),
  tsrange: range(moment),
  tstzrange: range((n) => `${moment(n)}+00`),
  int4multirange: ranges(String),
  int8multirange: ranges(String),
  nummultirange: ranges(String),
  datemultirange: ranges(date),
  tsmultirange: ranges(moment),
  tstzmultirange: ranges((n) => `${moment(n)}+00`),
  pg_lsn: (n) => `0/${n.toString(16).toUpperCase()}`,
  hstore: (n) => `n=>${n}`,
  ltree: (n) => `a.n${n}`,
};

/** Whole numbers where there is room before the point: `numeric(4,2)` has two digits there, `numeric(2,2)` none. */
function numericValue(n: number, [precision, scale = 0]: readonly number[]): string {
  if (precision === undefined) return String(n);
  if (scale >= 0 && precision > scale) return String(n % 10 ** (precision - scale));
  return `${n % 10 ** precision}e${-scale}`;
}
