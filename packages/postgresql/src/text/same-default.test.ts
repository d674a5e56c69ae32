import { expect, test } from "vitest";
import { sameDefault } from "./same-default.js";

const same: readonly (readonly [string, string])[] = [
  ["now()", "CURRENT_TIMESTAMP"],
  ["NULL", "NULL::character varying"],
  ["1.5", "1.50"],
  ["'-4'::integer", "'-4'::bigint"],
  ["5", "(5)::bigint"],
  ["'a'::text", "'a'::character varying"],
  ["'a'::text", "('a'::character varying)::text"],
  ['\'{"a": 1, "b": [true]}\'::jsonb', `'{"b":[true],"a":1}'::json`],
  ["ARRAY[]::text[]", "'{}'::text[]"],
  ["(ARRAY[]::bpchar[])::character(3)[]", "'{}'::bpchar[]"],
  ["ARRAY['a'::text, 'b, \"c'::text]", `'{a,"b, \\"c"}'::text[]`],
  ["ARRAY['it''s'::text]", "'{it''s}'::text[]"],
  ["ARRAY[true, false]", "'{t,f}'::boolean[]"],
  ["ARRAY[(0)::double precision, (9.12)::double precision]", "'{0,9.12}'::double precision[]"],
  ["ARRAY['-4'::integer, 0]", "'{-4,0}'::integer[]"],
  ["ARRAY['RED'::public.color]", "'{RED}'::public.color[]"],
];

test.each(same)("%s is %s", (a, b) => {
  expect(sameDefault(a, b)).toBe(true);
  expect(sameDefault(b, a)).toBe(true);
});

const different: readonly (readonly [string, string])[] = [
  ["now()", "clock_timestamp()"],
  ["NULL", "''::text"],
  ["1.5", "1.51"],
  ["'1.5'::text", "'1.50'::text"],
  ["'t'::text", "'true'::text"],
  ["ARRAY['a'::text]", "'{a,b}'::text[]"],
  ["ARRAY['NULL'::text]", "'{NULL}'::text[]"],
  ["'{\"a\": 1}'::jsonb", "'{\"a\": 2}'::jsonb"],
  ["lower('A'::text)", "'a'::text"],
  ["ARRAY[1]", "1"],
];

test.each(different)("%s is not %s", (a, b) => {
  expect(sameDefault(a, b)).toBe(false);
  expect(sameDefault(b, a)).toBe(false);
});
