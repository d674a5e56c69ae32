/** What becomes of a column's values when its type changes. The table below was measured; its test measures it again. */
import type { ColumnType, ConvertedType, TypeRules } from "@dsl/planner";
import { elementOf, isList, readType, type TypeParts } from "./type-text.js";

type Conversion = ReturnType<TypeRules["conversion"]>;

const textTypes = new Set(["text", "character varying", "character", "public.citext", "name"]);

export function conversion(from: ConvertedType, to: ConvertedType): Conversion {
  if (from.text === to.text) return "same";
  const [a, b] = [isList(from), isList(to)];
  if (isJson(to) && becomesJson(from)) return "safe";
  if (a === b) return ofOneShape(from, to);
  return b ? wrapped(from, elementOf(to)) : unwrapped(elementOf(from), to);
}

/** A value becomes a list of one. One of JSON may be a list itself. */
function wrapped(from: ConvertedType, to: ConvertedType): Conversion {
  if (isJson(from) && !isJson(to)) return "none";
  const found = from.text === to.text ? "same" : ofOneShape(from, to);
  return found === "same" ? "safe" : found;
}

/** A list of one becomes that value; longer and empty ones do not. */
function unwrapped(from: ConvertedType, to: ConvertedType): Conversion {
  return from.text !== to.text && ofOneShape(from, to) === "none" ? "none" : "risky";
}

function ofOneShape(from: ConvertedType, to: ConvertedType): Conversion {
  if (leavesJson(from, to)) return to.isRow === true ? "none" : "risky";
  if (from.userType !== undefined || to.userType !== undefined) return userConversion(from, to);
  return plainConversion(readType(from.text), readType(to.text));
}

export const isJson = ({ text }: ColumnType): boolean => text === "json" || text === "jsonb";

/** A value of JSON that is no object or list may be another's text; as text it stays JSON. */
export const leavesJson = (from: ColumnType, to: ColumnType): boolean =>
  isJson(from) && !isList(to) && !isJson(to) && !textTypes.has(readType(to.text).base);

/** Everything has a form in JSON; a text is taken for JSON itself. `from` is no domain. */
export function becomesJson(from: ColumnType): boolean {
  if (isList(from) || from.userType !== undefined) return true;
  return !isJson(from) && !textTypes.has(readType(from.text).base);
}

/** Enums and composite types go through text, in which a row is nothing else. */
function userConversion(from: ConvertedType, to: ConvertedType): Conversion {
  if (from.userType !== undefined && to.userType !== undefined) return "none";
  const other = readType((to.userType === undefined ? to : from).text);
  if (from.isRow === true || to.isRow === true) {
    if (!textTypes.has(other.base)) return "none";
  }
  if (to.userType !== undefined) return "risky";
  return toText({ base: "user", args: [], list: false }, other) ?? "risky";
}

function plainConversion(from: TypeParts, to: TypeParts): Conversion {
  if (from.base === to.base) return sameBase(from, to);
  return toText(from, to) ?? toNumeric(from, to) ?? fromNumeric(from, to) ?? between(from, to);
}

/** Only the modifiers differ. */
function sameBase(from: TypeParts, to: TypeParts): Conversion {
  if (to.base === "numeric") return numericModifiers(from.args, to.args);
  if (to.base === "bit") return "risky";
  const [before, after] = [limit(from), limit(to)];
  if (before > after) return "risky";
  return to.base === "character" ? "safe" : "same";
}

/** The largest length or number of fraction digits; none is without limit, and time has no more than six digits. */
function limit(type: TypeParts): number {
  const open = /^(?:time|interval)/.test(type.base) ? 6 : Number.POSITIVE_INFINITY;
  return type.args[0] === undefined ? open : Number(type.args[0]);
}

function numericModifiers(from: readonly string[], to: readonly string[]): Conversion {
  const [precision, scale] = to.map(Number);
  const [oldPrecision, oldScale] = from.map(Number);
  if (precision === undefined || scale === undefined) return "same";
  if (oldPrecision === undefined || oldScale === undefined) return "risky";
  if (scale < oldScale || precision - scale < oldPrecision - oldScale) return "risky";
  return scale === oldScale ? "same" : "safe";
}

/** Most characters that a value of a type takes as text, with the largest year, fraction and offset. */
const textWidths: Readonly<Record<string, number>> = {
  boolean: 5,
  smallint: 6,
  integer: 11,
  bigint: 20,
  oid: 10,
  real: 15,
  "double precision": 24,
  uuid: 36,
  date: 13,
  "time without time zone": 15,
  "time with time zone": 24,
  "timestamp without time zone": 29,
  "timestamp with time zone": 38,
};

/** The digits of a number, its sign, point and the nought before it; bits are a character each. */
function textWidth({ base, args }: TypeParts): number {
  const [length] = args;
  if (base === "numeric") return length === undefined ? Number.POSITIVE_INFINITY : Number(length) + 3;
  if (base.startsWith("bit")) return bits({ base, args });
  return textWidths[base] ?? Number.POSITIVE_INFINITY;
}

const bits = ({ base, args: [length] }: Pick<TypeParts, "base" | "args">): number =>
  length === undefined ? (base === "bit" ? 1 : Number.POSITIVE_INFINITY) : Number(length);

/** Everything has a text form; it may be too long. Undefined: the target is no text. */
function toText(from: TypeParts, to: TypeParts): Conversion | undefined {
  if (!textTypes.has(to.base)) return undefined;
  const room = to.base === "name" ? 63 : limit(to);
  const isText = textTypes.has(from.base);
  const width = isText && from.base !== "name" ? limit(from) : textWidth(from);
  if (width > room) return "risky";
  return isText && sameAsText.has(from.base) && sameAsText.has(to.base) ? "same" : "safe";
}

const sameAsText = new Set(["text", "character varying"]);

/** Digits before the point that a whole number may have. */
const wholeDigits: Readonly<Record<string, number>> = { smallint: 5, integer: 10, bigint: 19 };

function toNumeric(from: TypeParts, to: TypeParts): Conversion | undefined {
  const digits = wholeDigits[from.base];
  if (to.base !== "numeric" || digits === undefined) return undefined;
  const [precision, scale] = to.args.map(Number);
  return precision === undefined || scale === undefined || precision - scale >= digits ? "safe" : "risky";
}

/** A number without fraction and with so few digits that every one fits. */
function fromNumeric({ base, args }: TypeParts, to: TypeParts): Conversion | undefined {
  const digits = wholeDigits[to.base];
  const [precision, scale] = args.map(Number);
  if (base !== "numeric" || digits === undefined || precision === undefined || scale !== 0) return undefined;
  return precision < digits ? "safe" : "risky";
}

/** Casts between types that are no text: those that lose nothing, and those that may lose or fail. All others do not exist. */
const casts: Readonly<Record<string, { readonly safe?: readonly string[]; readonly risky?: readonly string[] }>> = {
  boolean: { safe: ["integer"] },
  smallint: { safe: ["integer", "bigint", "real", "double precision"], risky: ["oid"] },
  integer: { safe: ["bigint", "double precision"], risky: ["smallint", "real", "money", "oid", "boolean", "bit"] },
  bigint: { risky: ["smallint", "integer", "real", "double precision", "money", "oid", "bit"] },
  numeric: { risky: ["smallint", "integer", "bigint", "real", "double precision", "money"] },
  real: { safe: ["double precision"], risky: ["smallint", "integer", "bigint", "numeric"] },
  "double precision": { risky: ["smallint", "integer", "bigint", "numeric", "real"] },
  money: { risky: ["numeric"] },
  oid: { safe: ["bigint"], risky: ["integer"] },
  cidr: { safe: ["inet"] },
  inet: { risky: ["cidr"] },
  bit: { safe: ["bit varying"], risky: ["integer", "bigint"] },
  "bit varying": { risky: ["bit"] },
  json: { risky: ["jsonb"] },
  jsonb: { safe: ["json"] },
  date: { safe: ["timestamp without time zone", "timestamp with time zone"] },
  "timestamp without time zone": {
    safe: ["timestamp with time zone"],
    risky: ["date", "time without time zone"],
  },
  "timestamp with time zone": {
    safe: ["timestamp without time zone"],
    risky: ["date", "time without time zone", "time with time zone"],
  },
  "time without time zone": { safe: ["time with time zone", "interval"] },
  "time with time zone": { risky: ["time without time zone"] },
  interval: { risky: ["time without time zone"] },
  macaddr: { safe: ["macaddr8"] },
  macaddr8: { risky: ["macaddr"] },
  point: { safe: ["box"] },
  box: { safe: ["polygon"], risky: ["point", "circle", "lseg"] },
  lseg: { risky: ["point"] },
  path: { risky: ["polygon"] },
  polygon: { safe: ["path"], risky: ["point", "box", "circle"] },
  circle: { risky: ["point", "box", "polygon"] },
  int4range: { safe: ["int4multirange"] },
  int8range: { safe: ["int8multirange"] },
  numrange: { safe: ["nummultirange"] },
  daterange: { safe: ["datemultirange"] },
  tsrange: { safe: ["tsmultirange"] },
  tstzrange: { safe: ["tstzmultirange"] },
};

function between(from: TypeParts, to: TypeParts): Conversion {
  if (textTypes.has(from.base)) return "risky";
  const known = casts[from.base];
  if (known?.risky?.includes(to.base)) return "risky";
  if (known?.safe?.includes(to.base)) return narrows(from, to) ? "risky" : "safe";
  return from.base.startsWith("interval") && to.base.startsWith("interval") ? "risky" : "none";
}

/** A time with fewer digits than the other has, or too few bits. */
function narrows(from: TypeParts, to: TypeParts): boolean {
  if (to.base.startsWith("bit")) return bits(to) < bits(from);
  return limit(to) < (/^(?:time|interval)/.test(to.base) ? fractionDigits(from) : Number.POSITIVE_INFINITY);
}

const fractionDigits = (type: TypeParts): number => (type.base === "date" ? 0 : limit(type));
