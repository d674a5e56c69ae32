/** The type rules, held against a real server: every cast that it has, every rewrite, every spelling. */
import type { ColumnType, Connection, Scratch, ScratchHost } from "@dsl/planner";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { postgresqlDriver } from "./driver.js";
import { nativeTypes } from "./native-types.js";
import { types } from "./types.js";

let host: ScratchHost;
let scratch: Scratch;
let connection: Connection;

beforeAll(async () => {
  host = await postgresqlDriver.scratchHost(inject("postgresqlUrl"), { baseFolder: "/", create: true });
  scratch = await host.create();
  ({ connection } = scratch);
  await connection.execute("create extension citext schema public");
});

afterAll(async () => {
  await scratch.drop();
  await host.close();
});

const type = (text: string): ColumnType => ({ text });

/** One value of each type that `conversion` knows; the longest, where width counts. */
const samples: Readonly<Record<string, string>> = {
  boolean: "true",
  smallint: "-32768",
  integer: "-2147483648",
  bigint: "-9223372036854775808",
  numeric: "-12345678901234567890.10",
  real: "1.17549435e-38",
  "double precision": "2.2250738585072014e-308",
  money: "1.50",
  oid: "4294967295",
  text: "a \\ b",
  "character varying": "a'b",
  "character(3)": "abc",
  "public.citext": "aBc",
  name: "abc",
  uuid: "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11",
  inet: "10.0.0.1/8",
  cidr: "10.0.0.0/8",
  macaddr: "08:00:2b:01:02:03",
  macaddr8: "08:00:2b:ff:fe:01:02:03",
  "bit(3)": "101",
  "bit varying": "10101",
  xml: "<a/>",
  json: '{"b":1, "a":2}',
  jsonb: '{"a": 1, "bb": 2}',
  bytea: "\\x68656c6c6f",
  date: "2020-02-29",
  "timestamp without time zone": "2020-02-29 12:34:56.123456",
  "timestamp with time zone": "2020-02-29 12:34:56.123456+00",
  "time without time zone": "12:34:56.123456",
  "time with time zone": "12:34:56.123456+00",
  interval: "12:34:56.123456",
  tsvector: "'a' 'b'",
  int4range: "[1,5)",
  int8range: "[1,5)",
  numrange: "[1,5)",
  daterange: "[2020-01-01,2020-02-01)",
  tsrange: '["2020-01-01 00:00:00","2020-02-01 00:00:00")',
  tstzrange: '["2020-01-01 00:00:00+00","2020-02-01 00:00:00+00")',
  int4multirange: "{[1,5)}",
  int8multirange: "{[1,5)}",
  nummultirange: "{[1,5)}",
  datemultirange: "{[2020-01-01,2020-02-01)}",
  tsmultirange: '{["2020-01-01 00:00:00","2020-02-01 00:00:00")}',
  tstzmultirange: '{["2020-01-01 00:00:00+00","2020-02-01 00:00:00+00")}',
  point: "(1,2)",
  box: "(3,4),(1,2)",
  lseg: "[(1,2),(3,4)]",
  path: "((1,2),(3,4),(5,0))",
  polygon: "((1,2),(3,4),(5,0))",
  circle: "<(1,2),3>",
};

const pairs = Object.keys(samples).flatMap((from) =>
  Object.keys(samples).flatMap((to) => (from === to ? [] : [[from, to] as const])),
);

/** PostgreSQL 18 brought these; a plan has to run on older servers too. */
const newCasts = new Set(["smallint", "integer", "bigint"].flatMap((each) => [`${each} bytea`, `bytea ${each}`]));

/** What a function makes of a value or of JSON, and no cast. */
const isText = (name: string): boolean => /^(text|character|public.citext|name)/.test(name);
const isOfJson = ([from, to]: readonly [string, string]): boolean =>
  from.startsWith("json") !== to.startsWith("json") && !isText(from) && !isText(to);
const becomesJson = (pair: readonly [string, string]): boolean => isOfJson(pair) && pair[1].startsWith("json");

test("there is no conversion exactly where the server has no cast", async () => {
  const wrong: string[] = [];
  for (const [from, to] of pairs.filter((pair) => !isOfJson(pair))) {
    const refused = await fails(`select null::${from}::${to}`);
    const none = types.conversion(type(from), type(to)) === "none";
    if (refused !== none && !newCasts.has(`${from} ${to}`)) wrong.push(`${from} -> ${to}: ${none ? "none" : "some"}`);
  }
  expect(wrong).toEqual([]);
});

test("what converts safely comes back the same", async () => {
  const isSafe = ([from, to]: readonly [string, string]) =>
    ["same", "safe"].includes(types.conversion(type(from), type(to)));
  expect(pairs.filter(becomesJson).filter((pair) => !isSafe(pair))).toEqual([]);
  const safe = pairs.filter((pair) => isSafe(pair) && !becomesJson(pair));
  expect(safe.length).toBeGreaterThan(80);
  await connection.execute("set timezone to 'UTC'");
  const wrong: string[] = [];
  for (const [from, to] of safe) {
    const value = `'${samples[from]!.replaceAll("'", "''")}'::${from}`;
    const back = from === "boolean" && to === "integer" ? `${value}::${to}::${from}` : `${value}::${to}::text::${from}`;
    const [row] = await connection.query(
      `select (${returning(value, from, to, back)})::text as back, (${value})::text as value`,
    );
    if (row!.back !== row!.value) wrong.push(`${from} -> ${to}: ${String(row!.value)} became ${String(row!.back)}`);
  }
  expect(wrong).toEqual([]);
});

/** Back by the plain cast where there is one, which not all ways have. */
function returning(value: string, from: string, to: string, back: string): string {
  if (to.endsWith("multirange")) return `range_merge(${value}::${to})`;
  const direct = types.conversion(type(to), type(from)) !== "none";
  return direct ? `${value}::${to}::${from}` : back;
}

const alterations: readonly (readonly [from: string, to: string])[] = [
  ...Object.keys(samples).flatMap((from) =>
    ["text", "character varying", "public.citext"].map((to) => [from, to] as const),
  ),
  ["integer", "bigint"],
  ["integer", "oid"],
  ["oid", "integer"],
  ["cidr", "inet"],
  ["inet", "cidr"],
  ["json", "jsonb"],
  ["numeric", "money"],
  ["date", "timestamp without time zone"],
  ["timestamp without time zone", "timestamp with time zone"],
  ["timestamp(3) without time zone", "timestamp(3) with time zone"],
  ["character varying(10)", "character varying(20)"],
  ["character varying(20)", "character varying(10)"],
  ["character varying(10)", "character varying"],
  ["character varying", "character varying(10)"],
  ["character varying(10)", "text"],
  ["text", "character varying(10)"],
  ["character(3)", "character(5)"],
  ["character(5)", "character(3)"],
  ["numeric(10,2)", "numeric(12,2)"],
  ["numeric(10,2)", "numeric(12,3)"],
  ["numeric(10,2)", "numeric(8,2)"],
  ["numeric(10,2)", "numeric"],
  ["numeric", "numeric(10,2)"],
  ["timestamp(3) without time zone", "timestamp(6) without time zone"],
  ["timestamp(3) without time zone", "timestamp without time zone"],
  ["timestamp without time zone", "timestamp(6) without time zone"],
  ["timestamp without time zone", "timestamp(3) without time zone"],
  ["time(3) with time zone", "time(6) with time zone"],
  ["interval(3)", "interval"],
  ["interval", "interval(3)"],
  ["interval day", "interval"],
  ["bit(3)", "bit varying"],
  ["bit(3)", "bit varying(5)"],
  ["bit varying(3)", "bit varying(5)"],
  ["bit varying(5)", "bit varying(3)"],
  ["character varying(10)[]", "character varying(20)[]"],
  ["text[]", "character varying[]"],
  ["integer[]", "bigint[]"],
];

test("rewrites are foreseen exactly", async () => {
  await connection.execute("set timezone to 'Europe/Berlin'");
  const wrong: string[] = [];
  for (const [from, to] of alterations.filter(([from, to]) => from !== to)) {
    const rewritten = await isRewritten(from, to);
    if (rewritten !== types.rewrites(type(from), type(to))) wrong.push(`${from} -> ${to}: ${rewritten}`);
  }
  expect(wrong).toEqual([]);
});

async function isRewritten(from: string, to: string): Promise<boolean> {
  await connection.execute(`create temp table altered (value ${from})`);
  const file = "select pg_relation_filenode('altered') as file";
  const [before] = await connection.query(file);
  await connection.execute(`alter table altered alter value type ${to} using value::${to}`);
  const [after] = await connection.query(file);
  await connection.execute("drop table altered");
  return before!.file !== after!.file;
}

test("modifiers lose nothing exactly where they widen", () => {
  const conversion = (from: string, to: string) => types.conversion(type(from), type(to));
  expect(conversion("character varying(10)", "character varying(20)")).toBe("same");
  expect(conversion("character varying(20)", "character varying(10)")).toBe("risky");
  expect(conversion("numeric(10,2)", "numeric(10,3)")).toBe("risky");
  expect(conversion("numeric(10,2)", "numeric(13,3)")).toBe("safe");
  expect(conversion("numeric(10,2)", "numeric(10,1)")).toBe("risky");
  expect(conversion("bigint", "numeric(19,0)")).toBe("safe");
  expect(conversion("bigint", "numeric(19,1)")).toBe("risky");
  expect(conversion("integer", "character varying(11)")).toBe("safe");
  expect(conversion("integer", "character varying(10)")).toBe("risky");
  expect(conversion("date", "timestamp(3) without time zone")).toBe("safe");
  expect(conversion("timestamp(3) without time zone", "timestamp(3) with time zone")).toBe("safe");
  expect(conversion("timestamp(3) without time zone", "timestamp(1) with time zone")).toBe("risky");
  expect(conversion("bit(10)", "bit varying(10)")).toBe("safe");
  expect(conversion("bit(10)", "bit varying(9)")).toBe("risky");
  expect(conversion("numeric(4,0)", "smallint")).toBe("safe");
  expect(conversion("numeric(5,0)", "smallint")).toBe("risky");
  expect(conversion("numeric(18,0)", "bigint")).toBe("safe");
  expect(conversion("numeric(4,1)", "bigint")).toBe("risky");
  expect(conversion("integer[]", "bigint[]")).toBe("safe");
});

test("a value becomes a list of one and back, and a list JSON", () => {
  const conversion = (from: string, to: string) => types.conversion(type(from), type(to));
  expect(conversion("text", "text[]")).toBe("safe");
  expect(conversion("integer", "integer[]")).toBe("safe");
  expect(conversion("integer", "smallint[]")).toBe("risky");
  expect(conversion("integer", "date[]")).toBe("none");
  expect(conversion("text[]", "text")).toBe("risky");
  expect(conversion("integer[]", "integer")).toBe("risky");
  expect(conversion("integer[]", "date")).toBe("none");
  expect(conversion("jsonb", "text[]")).toBe("none");
  expect(conversion("jsonb", "jsonb[]")).toBe("safe");
  expect(conversion("text[]", "jsonb")).toBe("safe");
  expect(conversion("text", "jsonb")).toBe("risky");
});

/** One of the longest texts that there are of a type. */
const longest: readonly (readonly [type: string, value: string])[] = [
  ["oid", "4294967295"],
  ["double precision", "-2.2250738585072014e-308"],
  ["numeric(3,3)", "-0.123"],
  ["bit(4)", "1010"],
  ["bit varying(4)", "1010"],
  ["date", "4713-01-01 BC"],
  ["time without time zone", "12:34:56.123456"],
  ["time with time zone", "12:34:56.123456+15:59:59"],
  ["timestamp without time zone", "4713-01-01 00:00:00.123456 BC"],
];

test("a text that holds the longest value is wide enough, and no shorter one is", async () => {
  for (const [from, value] of longest) {
    const [row] = await connection.query(`select length(('${value}'::${from})::text) as width`);
    const width = Number(row!["width"]);
    expect(types.conversion(type(from), type(`character varying(${width - 1})`)), from).toBe("risky");
    expect(types.conversion(type(from), type(`character varying(${width})`)), from).toBe("safe");
  }
});

const spellings = `
  varchar; varchar(20); char; char(3); nchar(3); national character varying(3); bpchar; "char";
  int; int2; int4; int8; INTEGER; pg_catalog.int4; float; float(10);
  float(30); float8; real; decimal; dec(3,1); numeric(5); numeric(5,-2); bool;
  bit; bit varying(3); varbit; name; money; timestamptz; timestamptz(3); timestamp (3)  with  time zone;
  timestamp; timetz(2); time; interval(3); interval day to second(3); interval year; text[]; text[3][4];
  int array; int array[3]; tsvector; citext; citext[]; timestamptz(0)[]; varchar(3)[]; int4range;
  regclass; jsonb; oid;
`
  .split(";")
  .map((text) => text.trim())
  .filter((text) => text !== "");

test("types are spelt as the server spells them", async () => {
  await connection.execute("set search_path to ''");
  const wrong: string[] = [];
  for (const spelling of spellings) {
    await connection.execute("set search_path to public");
    await connection.execute(`create table spelt (value ${spelling})`);
    await connection.execute("set search_path to ''");
    const [row] = await connection.query(
      "select format_type(atttypid, atttypmod) as text from pg_attribute where attrelid = 'public.spelt'::regclass and attnum = 1",
    );
    await connection.execute("drop table public.spelt");
    if (row!.text !== types.canonical(spelling))
      wrong.push(`${spelling}: ${String(row!.text)}, not ${types.canonical(spelling)}`);
  }
  expect(wrong).toEqual([]);
});

test("a serial is its integer", () => {
  expect(["serial", "bigserial", "smallserial"].map(types.canonical)).toEqual(["integer", "bigint", "smallint"]);
});

test("every native type comes back from its text", () => {
  for (const { name, scalars, args } of nativeTypes) {
    const written = args.map((_arg, at) => (name === "Decimal" ? ["12", "4"][at]! : "3"));
    for (const given of args.length === 0 ? [[]] : [[], written]) {
      for (const list of [false, true]) {
        const text = types.scalar(scalars[0]!, { name, args: given }, list);
        const back = types.toScalar(text)!;
        expect(back.scalar).toBe(scalars[0]);
        expect(types.scalar(back.scalar, back.native, back.list)).toEqual(text);
      }
    }
  }
});

test("types that the language has no word for have none", () => {
  for (const text of ["tsvector", "bpchar", "numeric(5,-2)", "extensions.citext", '"char"', "interval"]) {
    expect(types.toScalar(type(text))).toBeUndefined();
  }
  expect(types.toScalar(types.user({ namespace: "public", name: "Role" }, false))).toBeUndefined();
});

test("types of extensions are where the extension is", () => {
  const placed = (text: string) => types.placed(type(text), [{ name: "citext", namespace: "Tools" }]).text;
  expect(placed("public.citext")).toBe('"Tools".citext');
  expect(placed("public.citext[]")).toBe('"Tools".citext[]');
  expect(placed("public.hstore")).toBe("public.hstore");
});

test("names of types are quoted as the server quotes them", async () => {
  for (const name of ["role", "Role", "user", "order", "a b", 'a"b', "größe", "bigint", "authorization", "window"]) {
    await connection.execute(`create type public."${name.replaceAll('"', '""')}" as enum ('a')`);
    const [row] = await connection.query(
      "select format_type(oid, null) as text from pg_type where typname = $1 and typnamespace = 'public'::regnamespace",
      [name],
    );
    expect(types.user({ namespace: "public", name }, false).text).toBe(row!.text);
  }
});

async function fails(sql: string): Promise<boolean> {
  return connection.query(sql).then(
    () => false,
    () => true,
  );
}
