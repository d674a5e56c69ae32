import { expect, test } from "vitest";
import { readMentions } from "./read-mentions.js";

const tables = (sql: string): readonly string[] => [...readMentions(sql).tables].sort();

test("tables of a FROM clause, joins, subqueries and lists", () => {
  expect(
    tables(`select a.x from "A" a, (select max(p, q) from b where c in (select d)), [E f] join (g cross join h)`),
  ).toEqual(["a", "b", "e f", "g", "h"]);
});

test("tables that a trigger writes to", () => {
  const body = "insert or ignore into a select * from b; update or fail c set x = 1; delete from main.d where x in e;";
  expect(tables(`create trigger t after delete on z begin ${body} end`)).toEqual(["a", "b", "c", "d", "e"]);
});

test("names are all words and quoted names, folded", () => {
  expect([...readMentions(`NEW."Full Name" = 'text'`).names]).toEqual(["new", "full name", "text"]);
});
