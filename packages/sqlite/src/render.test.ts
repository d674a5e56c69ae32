import { emptyCatalog, type Action, type PlanContext, type Table } from "@dsl/planner";
import { expect, test } from "vitest";
import { sqlite } from "./index.js";

const context: PlanContext = { from: emptyCatalog, to: emptyCatalog, serverVersion: 3_053_002, fast: false };
const render = (action: Action): readonly string[] => sqlite.render(action, context);

const none = { foreignKeys: [], checks: [], exclusions: [], indexes: [], options: {} };
const column = (name: string) => ({ target: { kind: "column", column: name } }) as const;

test("a table is laid out as Prisma does", () => {
  const table: Table = {
    ...none,
    name: 'odd "name"',
    columns: [
      { name: "id", type: { text: "INTEGER" }, nullable: false, identity: { kind: "autoincrement", options: {} } },
      { name: "at", type: { text: "DATETIME" }, nullable: false, default: "CURRENT_TIMESTAMP" },
      { name: "n", type: { text: "INTEGER" }, nullable: true, default: "abs(-1) -- one" },
    ],
    primaryKey: { items: [column("id")], include: [] },
    checks: [{ name: "c", expression: "n > 0 -- positive", validated: true, enforced: true }],
  };
  const foreignKey = {
    name: "fk",
    columns: ["n"],
    references: { name: "other" },
    referencedColumns: ["id"],
    onDelete: "setNull",
    onUpdate: "cascade",
    validated: true,
    enforced: true,
  } as const;
  expect(render({ kind: "createTable", table, foreignKeys: [foreignKey] })).toEqual([
    `CREATE TABLE "odd ""name""" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "n" INTEGER DEFAULT (abs(-1) -- one
),
    CONSTRAINT "c" CHECK (n > 0 -- positive
),
    CONSTRAINT "fk" FOREIGN KEY ("n") REFERENCES "other" ("id") ON DELETE SET NULL ON UPDATE CASCADE
)`,
  ]);
});

test("a type that is not made of words is quoted", () => {
  const types = ["VARCHAR(20)", "decimal( 10, 2 )", "unsigned big int", "größe", "key", "a-b", "2x", ""];
  const columns = types.map((text, at) => ({ name: `c${at}`, type: { text }, nullable: true }));
  const [sql] = render({ kind: "createTable", table: { ...none, name: "t", columns }, foreignKeys: [] });
  expect(sql?.match(/"c\d.*?(?=,?\n)/g)).toEqual([
    '"c0" VARCHAR(20)',
    '"c1" decimal( 10, 2 )',
    '"c2" unsigned big int',
    '"c3" größe',
    '"c4" "key"',
    '"c5" "a-b"',
    '"c6" "2x"',
    '"c7"',
  ]);
});

test("a declared statement loses the semicolon that ends it, and no other", () => {
  const create = "create trigger g after insert on t begin delete from t; end; -- done";
  const object = { kind: "trigger", name: "g", create, after: [], drop: "DROP TRIGGER g;", needs: [] } as const;
  expect(render({ kind: "createStatement", object })).toEqual([
    "create trigger g after insert on t begin delete from t; end",
  ]);
  expect(render({ kind: "dropStatement", object })).toEqual(["DROP TRIGGER g"]);
});

test("what SQLite cannot do never comes here", () => {
  expect(() => render({ kind: "createEnum", enum: { name: "e", values: [] } })).toThrow("createEnum");
  const dropped = { kind: "foreignKey", foreignKey: {} } as never;
  expect(() => render({ kind: "dropConstraint", table: { name: "t" }, dropped })).toThrow("foreignKey");
});
