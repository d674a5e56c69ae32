import { expect, test } from "vitest";
import type { Column, QualifiedName, Table } from "../catalog.js";
import type { Rename } from "../intent.js";
import { inHeirs } from "./in-heirs.js";

const column = (name: string, inherited: boolean): Column => ({
  name,
  type: { text: "text" },
  nullable: true,
  ...(inherited ? { inherited } : {}),
});

function table(name: string, columns: readonly Column[], options: Table["options"] = {}): Table {
  return { name, columns, foreignKeys: [], checks: [], exclusions: [], indexes: [], options };
}

const rename = (of: QualifiedName): Rename => ({ kind: "column", of, from: "plate", to: "sign" });
const [vehicle, car, van] = [{ name: "vehicle" }, { name: "car" }, { name: "van" }];

test("a column is renamed in all that have it from the table, in no matter how many steps", () => {
  const tables = [
    table("vehicle", [column("plate", false)]),
    table("car", [column("plate", true)], { inherits: [vehicle] }),
    table("van", [column("plate", true)], { partitionOf: { parent: car, bound: "DEFAULT" } }),
    table("own", [column("plate", false)], { inherits: [vehicle] }),
    table("other", [column("plate", false)]),
  ];
  expect(inHeirs([rename(vehicle)], { tables })).toEqual([rename(car), rename(van)]);
});

test("children are found by the name that their parent had", () => {
  const tables = [table("machine", []), table("car", [column("plate", true)], { inherits: [{ name: "machine" }] })];
  const renames: readonly Rename[] = [{ kind: "table", from: { name: "machine" }, to: vehicle }, rename(vehicle)];
  expect(inHeirs(renames, { tables })).toEqual([rename(car)]);
});
