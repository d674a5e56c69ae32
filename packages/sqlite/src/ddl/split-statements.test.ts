import { expect, test } from "vitest";
import { splitStatements } from "./split-statements.js";

test("statements end at semicolons outside quotes and comments", () => {
  expect(splitStatements(`-- first;\ninsert into t values (';', ";"); /* ; */ select 1;;\n;`)).toEqual([
    `insert into t values (';', ";")`,
    "select 1",
  ]);
});

test("a trigger keeps its body", () => {
  const trigger = `create temp trigger "end" after update on t begin
    update t set a = case when b then 1 end; -- ;
    delete from t; end`;
  expect(splitStatements(`${trigger}; select 2`)).toEqual([trigger, "select 2"]);
});

test("a table called trigger has none", () => {
  expect(splitStatements("create table trigger_log (a); select 1")).toHaveLength(2);
});

test("a script of nothing has no statements", () => {
  expect(splitStatements("-- nothing\n")).toEqual([]);
});
