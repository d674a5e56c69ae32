/** The types of the random fields: how each is written, values for rows, and what it may turn into. */
import { databaseName, quoted, type EngineName, type Scope, type Thing } from "./state.js";

/** What expressions may do with its values. */
type Sort = "number" | "text" | "time" | "boolean" | "array" | "json" | "range" | "other";

export interface FieldType {
  readonly name: string;
  readonly engines?: readonly EngineName[];
  readonly sort: Sort;
  /** As the schema writes it, with the attributes that belong to it. */
  readonly type: string;
  readonly native?: string;
  /** SQL of the n-th value, from 1 on. */
  readonly value: (n: number) => string;
  /** As `@default` takes it. */
  readonly defaults: readonly string[];
  /** Whether a B-tree and uniqueness are for it: its values differ. */
  readonly keyable: boolean;
  /** Names of types that hold all its values. */
  readonly widens?: readonly string[];
  /** The kind of thing that it is made of. */
  readonly of?: "enum" | "domain" | "composite" | "extension";
  /** Which extension. */
  readonly extension?: string;
}

const postgresql = ["postgresql"] as const;
const sqlite = ["sqlite"] as const;

const day = (n: number): string => `2026-01-0${n}`;
const text = (n: number): string => `'v${n}'`;

function type(name: string, sort: Sort, written: string, value: FieldType["value"], more: Partial<FieldType> = {}) {
  const [word = "", ...native] = written.split(" @");
  const attributes = native.length === 0 ? {} : { native: `@${native.join(" @")}` };
  return { name, sort, type: word, ...attributes, value, defaults: [], keyable: true, ...more } satisfies FieldType;
}

const numbers = ["7", "8", "`1 + 6`"];
const words = ['"it\'s"', '"a \\"b\\""', "`lower('ABC')`"];

export const fieldTypes: readonly FieldType[] = [
  type("Int", "number", "Int", (n) => `${n}`, { defaults: numbers, widens: ["BigInt", "Decimal", "String"] }),
  type("BigInt", "number", "BigInt", (n) => `${n}`, { defaults: numbers, widens: ["Decimal"] }),
  type("String", "text", "String", text, { defaults: words, widens: ["VarChar(40)"] }),
  type("Boolean", "boolean", "Boolean", (n) => (n % 2 === 0 ? "true" : "false"), {
    defaults: ["true", "false"],
    keyable: false,
  }),
  type("Float", "number", "Float", (n) => `${n}.25`, { defaults: ["1.5", "2"] }),
  type("Decimal", "number", "Decimal", (n) => `${n}`, { defaults: ["2.5", "19.90"] }),
  type("DateTime", "time", "DateTime", (n) => `'${day(n)} 00:00:00'`, {
    defaults: ["now()", '"2030-01-01T00:00:00Z"'],
  }),
  type("Json", "json", "Json", (n) => `'{"n":${n}}'`, { defaults: ['"{\\"a\\":1}"', '"[]"'], keyable: false }),
  type("Bytes", "other", "Bytes", (n) => `'${n}'`, { engines: postgresql }),
  type("Bytes on SQLite", "other", "Bytes", (n) => `x'0${n}'`, { engines: sqlite }),
  type("enum", "other", "", () => "", { of: "enum", keyable: false }),
  type("String[] on SQLite", "array", "String[]", (n) => `'["v${n}"]'`, { engines: sqlite, keyable: false }),
  type("varchar(20) on SQLite", "text", "`varchar(20)`", text, { engines: sqlite, widens: ["String"] }),
  type("numeric(10,2) on SQLite", "number", "`numeric(10,2)`", (n) => `${n}`, { engines: sqlite }),
  ...[
    type("SmallInt", "number", "Int @db.SmallInt", (n) => `${n}`, { defaults: numbers, widens: ["Int", "BigInt"] }),
    type("Real", "number", "Float @db.Real", (n) => `${n}.5`, { defaults: ["1.5"], widens: ["Float"] }),
    type("Decimal(10,2)", "number", "Decimal @db.Decimal(10, 2)", (n) => `${n}.50`, {
      defaults: ["2.5"],
      widens: ["Decimal(12,4)", "numeric"],
    }),
    type("Decimal(12,4)", "number", "Decimal @db.Decimal(12, 4)", (n) => `${n}.5000`, { widens: ["numeric"] }),
    type("numeric", "number", "`numeric`", (n) => `${n}.125`, { defaults: ["`0`"] }),
    type("Money", "other", "Decimal @db.Money", (n) => `${n}`, { keyable: true }),
    type("VarChar(20)", "text", "String @db.VarChar(20)", text, {
      defaults: words,
      widens: ["VarChar(40)", "String", "varchar"],
    }),
    type("VarChar(40)", "text", "String @db.VarChar(40)", text, { defaults: words, widens: ["String", "VarChar(20)"] }),
    type("varchar", "text", "String @db.VarChar", text, { defaults: words, widens: ["String"] }),
    type("Char(2)", "text", "String @db.Char(2)", (n) => `'c${n}'`, { widens: ["String"] }),
    type("Uuid", "other", "String @db.Uuid", (n) => `'00000000-0000-0000-0000-00000000000${n}'`, {
      defaults: ["`gen_random_uuid()`"],
      widens: ["String"],
    }),
    type("Inet", "other", "String @db.Inet", (n) => `'10.0.0.${n}'`),
    type("Bit(8)", "other", "String @db.Bit(8)", (n) => `'0000000${n % 2}'`, { keyable: false }),
    type("VarBit(8)", "other", "String @db.VarBit(8)", (n) => `'10${n % 2}'`, { keyable: false }),
    type("Xml", "other", "String @db.Xml", (n) => `'<v>${n}</v>'`, { keyable: false }),
    type("Oid", "other", "Int @db.Oid", (n) => `${n}`),
    type("Date", "time", "DateTime @db.Date", (n) => `'${day(n)}'`, { widens: ["Timestamp(3)"] }),
    type("Time(0)", "other", "DateTime @db.Time(0)", (n) => `'0${n}:00:00'`),
    type("Timetz", "other", "DateTime @db.Timetz", (n) => `'0${n}:00:00+00'`),
    type("Timestamp(3)", "time", "DateTime @db.Timestamp(3)", (n) => `'${day(n)} 00:00:00'`, {
      defaults: ["now()"],
      widens: ["Timestamp(6)"],
    }),
    type("Timestamp(6)", "time", "DateTime @db.Timestamp(6)", (n) => `'${day(n)} 00:00:00'`, {
      defaults: ["`'2026-01-01'`"],
    }),
    type("Timestamptz(6)", "time", "DateTime @db.Timestamptz(6)", (n) => `'${day(n)} 00:00:00+00'`, {
      defaults: ["now()", "`now() + interval '1 day'`"],
    }),
    type("json", "other", "Json @db.Json", (n) => `'{"n":${n}}'`, { keyable: false }),
    type("tsvector", "other", "`tsvector`", (n) => `'w${n}'`),
    type("interval", "other", "`interval`", (n) => `'${n} days'`, { defaults: ["`'1 day'`"] }),
    type("interval day to second(3)", "other", "`interval day to second(3)`", (n) => `'${n} days'`),
    type("point", "other", "`point`", (n) => `'(${n},0)'`, { keyable: false }),
    type("cidr", "other", "`cidr`", (n) => `'10.0.${n}.0/24'`),
    type("macaddr", "other", "`macaddr`", (n) => `'08:00:2b:01:02:0${n}'`),
    type("int4range", "range", "`int4range`", (n) => `'[${n}0,${n}5)'`),
    type("tstzrange", "range", "`tstzrange`", (n) => `'[${day(n)} 00:00:00+00,${day(n)} 12:00:00+00)'`),
    type("int8multirange", "other", "`int8multirange`", (n) => `'{[${n}0,${n}5)}'`),
    type('"char"', "other", '`"char"`', (n) => `'${n}'`),
    type("String[]", "array", "String[]", (n) => `'{a${n}}'`, { defaults: ['["a", "b"]', "[]"] }),
    type("Int[]", "array", "Int[]", (n) => `'{${n}}'`, { defaults: ["[1, 2]"], widens: ["BigInt[]"] }),
    type("BigInt[]", "array", "BigInt[]", (n) => `'{${n}}'`),
    type("VarChar(10)[]", "array", "String[] @db.VarChar(10)", (n) => `'{a${n}}'`),
    type("timestamptz(2)[]", "array", "`timestamptz(2)`[]", (n) => `'{${day(n)}}'`),
    type("enum[]", "array", "[]", () => "", { of: "enum", keyable: false }),
    type("domain", "other", "", () => "", { of: "domain", keyable: false }),
    type("composite", "other", "", () => "", { of: "composite", keyable: false }),
    type("composite[]", "other", "[]", () => "", { of: "composite", keyable: false }),
    type("citext", "text", "String @db.Citext", text, { of: "extension", extension: "citext", keyable: true }),
    type("hstore", "other", "`hstore`", (n) => `'n=>${n}'`, { of: "extension", extension: "hstore", keyable: false }),
  ].map((each): FieldType => ({ engines: postgresql, ...each })),
];

const numberOf = new Map(fieldTypes.map(({ name }, at) => [name, at]));
export const typeNumber = (name: string): number => numberOf.get(name)!;

export const typeOf = (field: Thing): FieldType => fieldTypes[field.form]!;

/** Base types of domains, by form. */
export const domainBases = ["Int", "String", "Decimal(10,2)", "VarChar(20)"].map(typeNumber);
/** Types of the fields of composites, by form. */
export const compositeBases = ["Int", "String", "Timestamptz(6)", "Boolean", "Int[]"].map(typeNumber);

/** As the schema writes it: the type, and what stands behind it. */
export function writtenType(field: Thing, scope: Scope): { readonly type: string; readonly native?: string } {
  const { type: written, native, of } = typeOf(field);
  const base = of === undefined || of === "extension" ? written : `${scope.get(field.of[1]).name}${written}`;
  const array = scope.has(field, "optional") && base.endsWith("[]");
  return {
    type: scope.has(field, "optional") && !array ? `${base}?` : base,
    ...(native === undefined ? {} : { native }),
  };
}

/** SQL of the n-th value. Of an enum it is one that `kept` has too. */
export function valueOf(field: Thing, n: number, scope: Scope, kept: Scope = scope): string {
  const { of, name, value } = typeOf(field);
  if (of === undefined || of === "extension") return value(n);
  const made = scope.get(field.of[1]);
  const one =
    of === "enum"
      ? enumValue(made, n, scope, kept)
      : of === "domain"
        ? fieldTypes[domainBases[made.form]!]!.value(n)
        : compositeValue(made, n, scope);
  if (!name.endsWith("[]")) return one;
  return scope.engine === "postgresql" ? `array[${one}]::${qualified(made, scope)}[]` : one;
}

function enumValue(made: Thing, n: number, scope: Scope, kept: Scope): string {
  const values = scope.members(made, "enumValue");
  const both = values.filter(({ id }) => kept.find(id) !== undefined);
  const from = both.length > 0 ? both : values;
  return `'${databaseName(from[n % from.length]!).replaceAll("'", "''")}'`;
}

function compositeValue(made: Thing, n: number, scope: Scope): string {
  const fields = scope.members(made, "compositeField");
  const values = fields.map(({ form }) => fieldTypes[compositeBases[form]!]!.value(n));
  return `row(${values.join(", ")})::${qualified(made, scope)}`;
}

/** What a thing is called in SQL. */
export function qualified(thing: Thing, scope: Scope): string {
  const name = quoted(databaseName(thing));
  return scope.engine === "postgresql" ? `${quoted(namespaceOf(thing, scope))}.${name}` : name;
}

export function namespaceOf(thing: Thing, scope: Scope): string {
  const [placed] = scope.members(thing, "placed");
  return placed === undefined ? "public" : databaseName(scope.get(placed.of[1]));
}
