/** Defaults as we write them, given to a server and read back: it must have nothing to change. */
import type { Connection, DefaultValue, Scratch, ScratchHost } from "@dsl/planner";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { postgresqlDriver } from "../driver.js";
import { types } from "../types.js";
import { defaultList, defaultLiteral } from "./default-literal.js";

let host: ScratchHost;
let scratch: Scratch;
let connection: Connection;

beforeAll(async () => {
  host = await postgresqlDriver.scratchHost(inject("postgresqlUrl"), { baseFolder: "/", create: true });
  scratch = await host.create();
  ({ connection } = scratch);
  await connection.execute("create extension citext schema public");
  await connection.execute(`create type public."Role" as enum ('ADMIN', 'it''s')`);
  await connection.execute("set search_path to ''");
  await connection.execute("set timezone to 'UTC'");
});

afterAll(async () => {
  await scratch.drop();
  await host.close();
});

type Kind = DefaultValue["kind"];

const json =
  '{"b":1,  "a": [1,2 , {"x":null}], "cc":1.10, "b":2, "e":1e3, "n":-0, "u":"\\u00e9\\n\\/\\u0001\\"", "ee":1E-2, "t":true, "":"", "é":1.50e1, "z": 0.0, "big":123456789012345678901234567890, "small":1.5e-3}';

const whole =
  "0 5 -5 0005 -0 2147483647 2147483648 -2147483648 -2147483649 9223372036854775807 9223372036854775808 -9223372036854775808 -9223372036854775809".split(
    " ",
  );
const fractions = ["1.5", "-1.5", "0.10", "-0.0", "01.50", ".5", "100000000000000000000.5"];

const literals: readonly (readonly [type: string, kind: Kind, text: string])[] = [
  ["text", "string", 'it\'s \\ "q"\n'],
  ["character varying(20)", "string", "x"],
  ["character(3)", "string", "x"],
  ["bit(3)", "string", "101"],
  ["bit varying", "string", "1"],
  ["uuid", "string", "A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11"],
  ["inet", "string", "10.0.0.1/32"],
  ["xml", "string", "<a/>"],
  ["public.citext", "string", "a"],
  ['public."Role"', "enum", "it's"],
  ["boolean", "boolean", "true"],
  ["bytea", "bytes", "68656c6c6f"],
  ["bytea", "bytes", ""],
  ["jsonb", "json", json],
  ["jsonb", "json", "[ ]"],
  ["jsonb", "json", '"x"'],
  ["json", "json", '{"b":1,  "a": 2}'],
  ["date", "dateTime", "2020-01-01T00:00:00Z"],
  ["timestamp(3) without time zone", "dateTime", "2020-01-01T02:00:00.120+02:00"],
  ["timestamp(3) without time zone", "dateTime", "2020-01-01T02:00:00.123456789Z"],
  ["timestamp(3) with time zone", "dateTime", "2020-01-01T02:00:00.120+02:00"],
  ["timestamp with time zone", "dateTime", "2020-06-01T02:00:00.5+05:30"],
  ["time(3) without time zone", "dateTime", "2020-01-01T02:00:00.120Z"],
  ["time with time zone", "dateTime", "2020-01-01T02:00:00.120+05:30"],
  ...whole.map((text) => ["numeric(65,30)", "number", text] as const),
  ...fractions.map((text) => ["double precision", "number", text] as const),
  ["numeric(65,30)", "string", "1.10"],
  ["bigint", "number", "9007199254740993"],
  ["money", "number", "-1.5"],
  ["oid", "number", "4000000000"],
];

test.each(literals)("%s %s %s", async (type, kind, text) => {
  const value = defaultLiteral({ kind, text }, { text: type });
  expect(await readBack(type, value)).toBe(value);
});

const numbers = ["1", "-2", "3000000000", "1.5", "-1.50", "100000000000000000000"];

const lists: readonly (readonly [type: string, kind: Kind, texts: readonly string[]])[] = [
  ["text[]", "string", ["a", "it's"]],
  ["text[]", "string", []],
  ["character varying(20)[]", "string", ["a"]],
  ["character varying(20)[]", "string", []],
  ["character(3)[]", "string", ["a"]],
  ["character(3)[]", "string", []],
  ["bit(3)[]", "string", ["101"]],
  ["bit(3)[]", "string", []],
  ["public.citext[]", "string", ["a"]],
  ['public."Role"[]', "enum", ["ADMIN", "it's"]],
  ["boolean[]", "boolean", ["true", "false"]],
  ["integer[]", "number", ["1", "-2"]],
  ["smallint[]", "number", ["1", "-2"]],
  ["bigint[]", "number", ["1", "-2", "3000000000"]],
  ["double precision[]", "number", numbers],
  ["real[]", "number", numbers],
  ["numeric[]", "number", numbers],
  ["numeric(65,30)[]", "number", numbers],
  ["numeric(65,30)[]", "number", []],
  ["money[]", "number", ["1", "1.5"]],
  ["timestamp(3) without time zone[]", "dateTime", ["2020-01-01T02:00:00.123999Z"]],
  ["timestamp(3) without time zone[]", "dateTime", []],
  ["timestamp(0) with time zone[]", "dateTime", ["2020-01-01T02:00:00.5Z"]],
  ["date[]", "dateTime", ["2020-01-01T02:00:00Z"]],
  ["jsonb[]", "json", ['{"b":1,"a":2}', "[]"]],
  ["json[]", "json", ['{"b":1,"a":2}']],
  ["bytea[]", "bytes", ["6865"]],
];

test.each(lists)("%s %s %s", async (type, kind, texts) => {
  const value = defaultList(
    texts.map((text) => ({ kind, text })),
    { text: type },
  );
  expect(await readBack(type, value)).toBe(value);
});

async function readBack(type: string, value: string): Promise<unknown> {
  await connection.execute(`create table public.kept (value ${type} default ${value})`);
  const [row] = await connection.query(
    `select pg_get_expr(adbin, adrelid) as text, format_type(atttypid, atttypmod) as type
     from pg_attrdef join pg_attribute on attrelid = adrelid and attnum = adnum where adrelid = 'public.kept'::regclass`,
  );
  await connection.execute("drop table public.kept");
  expect(types.canonical(type)).toBe(row!.type);
  return row!.text;
}
