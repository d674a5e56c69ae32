import { expect, test } from "vitest";
import { relationsIn } from "./relations-in.js";

const names = (query: string): readonly string[] =>
  relationsIn(query).map(({ namespace, name }) => (namespace === undefined ? name : `${namespace}.${name}`));

test.each([
  ["select x from a", ["a"]],
  [
    'select a.x, b from public.A join only "Odd ""b""" b using (x), lateral (select c from d, e where c in (f, g)) q, h',
    ["public.a", 'Odd "b"', "d", "e", "h"],
  ],
  ["select 'from a', $$ from b $$ -- from c\n from d /* , e */ order by f, g", ["d"]],
  [
    "with w as (select 1 from a) select extract(year from t.at), (select b from c limit 1), d from (w join e on (x, y) = (1, 2)), f",
    ["a", "t.at", "c", "w", "e", "f"],
  ],
  ["select 1 union select x from a, b except select c, d", ["a", "b"]],
  ["select", []],
])("%s", (query, expected) => expect(names(query)).toEqual(expected));
