import type { DriverValue, ValueKind } from "@dsl/planner";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { driverValue } from "./driver-value.js";

/** A sample of each type, as the server reads it. */
const samples: Readonly<Record<string, string>> = {
  smallint: "1",
  integer: "1",
  bigint: "42",
  oid: "1",
  real: "1.5",
  "double precision": "1.5",
  "numeric(65,30)": "1.50",
  money: "1.5",
  boolean: "true",
  text: "x",
  "character varying(3)": "x",
  "character(3)": "x",
  '"char"': "x",
  name: "x",
  uuid: "00000000-0000-0000-0000-000000000000",
  xml: "<a/>",
  json: '{"a":1}',
  jsonb: "[1]",
  bytea: "\\x01",
  date: "2024-01-02",
  "timestamp(3) without time zone": "2024-01-02 03:04:05",
  "timestamp with time zone": "2024-01-02 03:04:05+00",
  "time without time zone": "03:04:05",
  "time with time zone": "03:04:05+00",
  interval: "1 day",
  "interval day to second": "1 day",
  inet: "1.2.3.4",
  cidr: "1.2.3.0/24",
  macaddr: "08:00:2b:01:02:03",
  "bit(3)": "101",
  "bit varying(3)": "101",
  point: "(1,2)",
  circle: "<(1,2),3>",
  box: "(1,2),(3,4)",
  path: "((1,2),(3,4))",
  tsvector: "a b",
  int4range: "[1,2)",
  tstzrange: "[2024-01-01,)",
  int4multirange: "{[1,2)}",
  jsonpath: "$.a",
  regclass: "pg_class",
};

const client = new pg.Client({ connectionString: inject("postgresqlUrl") });
beforeAll(() => client.connect());
afterAll(() => client.end());

const kindOf = (value: unknown): ValueKind | "object" => {
  if (value instanceof Date) return "date";
  if (value instanceof Uint8Array) return "bytes";
  if (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) return "json";
  return typeof value as ValueKind | "object";
};

test.each(Object.entries(samples))("pg reads %s as it is declared", async (type, sample) => {
  const { rows } = await client.query({
    text: `select $1::${type} as one, array[$1::${type}] as many`,
    values: [sample],
  });
  const [{ one, many }] = rows as [{ one: unknown; many: unknown }];
  const value = driverValue({ text: type });
  if (value === undefined) {
    expect(["interval", "point", "circle"]).toContain(type.split(" ")[0]);
    return;
  }
  expect(value.read).toEqual({ kinds: [kindOf(one)], list: false });
  const list = driverValue({ text: `${type}[]` })!.read;
  expect(list).toEqual({ kinds: [Array.isArray(many) ? kindOf(many[0]) : kindOf(many)], list: Array.isArray(many) });
});

const given: Readonly<Record<ValueKind, (sample: string) => unknown>> = {
  string: (sample) => sample,
  number: Number,
  bigint: BigInt,
  boolean: (sample) => sample === "true",
  date: (sample) => new Date(sample),
  json: (sample) => JSON.parse(sample) as unknown,
  bytes: () => Buffer.from("a"),
};

test.each(Object.entries(samples))("pg takes for %s what is declared", async (type, sample) => {
  for (const text of [type, `${type}[]`]) {
    const value = driverValue({ text });
    for (const kind of value?.write.kinds ?? []) {
      const one = given[kind](sample);
      const { rows } = await client.query({
        text: `select ($1::${text})::text as it`,
        values: [value!.write.list ? [one] : one],
      });
      expect((rows as [{ it: unknown }])[0].it).not.toBeNull();
    }
  }
});

test("an enum, a domain and their lists are texts, written as they are", () => {
  const role = { text: 'public."Role"', userType: { namespace: "public", name: "Role" } };
  const plain: DriverValue = { read: { kinds: ["string"], list: false }, write: { kinds: ["string"], list: false } };
  expect(driverValue(role)).toEqual(plain);
  expect(driverValue({ ...role, text: 'public."Role"[]' })).toEqual({
    ...plain,
    write: { kinds: ["string"], list: true },
  });
});

test("limits are those of the type", () => {
  expect(driverValue({ text: "smallint" })).toMatchObject({ whole: true, range: { min: "-32768", max: "32767" } });
  expect(driverValue({ text: "character varying(20)" })).toMatchObject({ maxLength: 20 });
  expect(driverValue({ text: "character varying" })).not.toHaveProperty("maxLength");
});
