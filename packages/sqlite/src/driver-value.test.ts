import type { ValueKind } from "@dsl/planner";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { driverValue } from "./driver-value.js";

/** Values that are stored in a column of each type, all of the kinds that may be written. */
const samples: Readonly<Record<string, readonly unknown[]>> = {
  TEXT: ["x"],
  BOOLEAN: [1],
  INTEGER: [1],
  BIGINT: [1, 1n],
  REAL: [1.5, 1],
  DECIMAL: [1.5, "1.10"],
  "NUMERIC(10,2)": [1.5, "1.10"],
  DATETIME: ["2024-01-02T03:04:05.000Z"],
  JSONB: ['{"a":1}'],
  BLOB: [Buffer.from("a")],
  DATE: [20240102, "2024-01-02"],
  "VARCHAR(20)": ["x"],
  ANY: [1.5, "x", Buffer.from("a")],
  "": [1.5, "x", Buffer.from("a")],
};

const kindOf = (value: unknown): ValueKind => (value instanceof Uint8Array ? "bytes" : (typeof value as ValueKind));

test.each(Object.entries(samples))('better-sqlite3 reads and takes a "%s" as it is declared', (type, values) => {
  const database = new Database(":memory:");
  database.exec(`create table t (v ${type === "ANY" ? "any) strict" : `${type})`}`);
  for (const value of values) database.prepare("insert into t values (?)").run(value);
  const read = database.prepare("select v from t").pluck().all().map(kindOf);
  const declared = driverValue({ text: type });
  expect([...new Set(read)]).toEqual(declared.read.kinds);
  expect([...new Set(values.map(kindOf))].sort()).toEqual([...declared.write.kinds].sort());
});

test("better-sqlite3 takes neither booleans nor dates", () => {
  const database = new Database(":memory:");
  for (const value of [true, new Date()]) {
    expect(() => database.prepare("select ?").get(value)).toThrow(/can only bind/);
  }
});
