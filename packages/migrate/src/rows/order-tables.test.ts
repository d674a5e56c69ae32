import { emptyCatalog, type ForeignKey, type Table } from "@dsl/planner";
import { expect, test } from "vitest";
import { orderTables, withParents } from "./order-tables.js";

function table(name: string, ...parents: readonly string[]): Table {
  const foreignKeys = parents.map((parent): ForeignKey => ({
    columns: ["x"],
    references: { name: parent },
    referencedColumns: ["id"],
    onDelete: "noAction",
    onUpdate: "noAction",
    validated: true,
    enforced: true,
  }));
  return { name, columns: [], foreignKeys, checks: [], exclusions: [], indexes: [], options: {} };
}

const names = (tables: readonly Table[]) => tables.map((each) => each.name);

test("parents come first, circles and a table's own key notwithstanding", () => {
  const tables = [table("c", "b", "c"), table("b", "a"), table("a", "c"), table("alone")];
  expect(names(orderTables(tables))).toEqual(["a", "b", "c", "alone"]);
});

test("parents of parents come along, others do not", () => {
  const all = [table("a"), table("b", "a"), table("c", "b", "gone"), table("other", "c")];
  const wanted = all.filter(({ name }) => name === "c");
  expect(names(withParents(wanted, { ...emptyCatalog, tables: all })).sort()).toEqual(["a", "b", "c"]);
});
