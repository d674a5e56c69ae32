import { emptyCatalog, type Column, type Table } from "@dsl/planner";
import { expect, test } from "vitest";
import { NotNullNames } from "./not-null-names.js";

const required = (name: string, more: Partial<Column> = {}): Column => ({
  name,
  type: { text: "integer" },
  nullable: false,
  ...more,
});

const table = (name: string, columns: readonly Column[], inherits: readonly string[] = []): Table => ({
  namespace: "public",
  name,
  columns,
  indexes: [],
  foreignKeys: [],
  checks: [],
  exclusions: [],
  options: inherits.length === 0 ? {} : { inherits: inherits.map((parent) => ({ namespace: "public", name: parent })) },
});

test("what a parent hands on is called as it is there, also further down", () => {
  const validated = { validated: true };
  const names = new NotNullNames({
    ...emptyCatalog,
    tables: [
      table("vehicle", [required("id"), required("plate", { notNull: { name: "has_plate", ...validated } })]),
      table(
        "bus",
        [required("id", { inherited: true }), required("plate", { inherited: true }), required("seats")],
        ["vehicle"],
      ),
      table("tram", [required("plate", { inherited: true, notNull: { name: "own", ...validated } })], ["bus"]),
      table("minibus", [required("plate", { inherited: true })], ["bus"]),
    ],
  });
  const of = (name: string) => Object.fromEntries(names.of({ namespace: "public", name }));
  expect(of("bus")).toEqual({ id: "vehicle_id_not_null", plate: "has_plate", seats: "bus_seats_not_null" });
  expect(of("tram")).toEqual({ plate: "own" });
  expect(of("minibus")).toEqual({ plate: "has_plate" });
  expect(names.namedAfter({ namespace: "public", name: "bus" }).map(({ name }) => name)).toEqual(["seats"]);
});
