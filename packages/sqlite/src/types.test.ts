import { expect, test } from "vitest";
import { affinity, type Affinity } from "./affinity.js";
import { openDatabase } from "./database.test.support.js";
import { types } from "./types.js";

const declared: Readonly<Record<Affinity, string>> = {
  text: "TEXT",
  numeric: "DECIMAL",
  integer: "INTEGER",
  real: "REAL",
  blob: "BLOB",
};

/** Values that a column of this affinity keeps as they are. */
const values: Readonly<Record<Affinity, readonly string[]>> = {
  text: ["'abc'", "'012'", "'1.50'", "''"],
  numeric: ["1", "1.5", "9007199254740993", "0.1", "1.2345678901234567e-300"],
  integer: ["1", "-9223372036854775808"],
  real: ["1.5", "2.0", "1.2345678901234567e-300"],
  blob: ["x'00ff'", "'abc'", "1", "1.5", "'12'"],
};

const pairs = Object.keys(declared).flatMap((from) =>
  Object.keys(declared).map((to) => [from, to] as const),
) as readonly (readonly [Affinity, Affinity])[];

test.each(pairs)("values of %s in a column of %s", async (from, to) => {
  const connection = await openDatabase(
    `create table "a" ("v" ${declared[from]})`,
    `create table "b" ("v" ${declared[to]})`,
  );
  await connection.execute(`create table "c" ("v" ${declared[from]})`);
  await connection.execute(`insert into "a" values ${values[from].map((value) => `(${value})`).join(", ")}`);
  await connection.execute(`insert into "b" select "v" from "a"`);
  await connection.execute(`insert into "c" select "v" from "b"`);
  const read = (table: string) =>
    connection.query(
      `select typeof("v") as kind, hex("v") as hex, "v" = "v" as plain, quote("v") as text from "${table}"`,
    );
  const [before, between, after] = [await read("a"), await read("b"), await read("c")];
  const conversion = types.conversion({ text: declared[from] }, { text: declared[to] });
  const sameNumbers = JSON.stringify(before) === JSON.stringify(after);
  if (conversion === "same") expect(between).toEqual(before);
  else expect(conversion).toBe(sameNumbers ? "safe" : "risky");
  await connection.close();
});

test.each([
  ["INT", "integer"],
  ["CHARINT", "integer"],
  ["VARCHAR(20)", "text"],
  ["", "blob"],
  ["DOUBLE PRECISION", "real"],
  ["DECIMAL(10,2)", "numeric"],
  ["BOOLEAN", "numeric"],
] as const)("%s has affinity %s", async (type, expected) => {
  expect(affinity(type)).toBe(expected);
  const connection = await openDatabase(`create table t (v ${type})`);
  await connection.execute("insert into t values ('1')");
  const [row] = await connection.query("select typeof(v) as kind from t");
  const kinds = { integer: "integer", numeric: "integer", text: "text", blob: "text", real: "real" };
  expect(row!.kind).toBe(kinds[expected]);
  await connection.close();
});

test("every scalar comes back from its type", () => {
  for (const scalar of [
    "String",
    "Boolean",
    "Int",
    "BigInt",
    "Float",
    "Decimal",
    "DateTime",
    "Json",
    "Bytes",
  ] as const) {
    expect(types.toScalar(types.scalar(scalar, undefined, false))).toEqual({ scalar, list: false });
  }
  expect(types.toScalar({ text: "varchar(20)" })).toBeUndefined();
});

test("types that Prisma reads as one scalar are interchangeable", () => {
  const same = (a: string, b: string) => types.interchangeable({ text: a }, { text: b });
  expect(same("VARCHAR(20)", "TEXT")).toBe(true);
  expect(same("int", "INTEGER")).toBe(true);
  expect(same("timestamp", "DATETIME")).toBe(true);
  expect(same("bigint", "INTEGER")).toBe(false);
  expect(same("clob", "clob")).toBe(false);
});
