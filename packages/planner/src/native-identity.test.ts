import { expect, test } from "vitest";
import { readDrop } from "./native-identity.js";

test.each([
  ["DROP OPERATOR public.=== (integer, integer)", "operator", "operator public.===(integer,integer)", "public", "==="],
  ["drop operator if exists === (NONE, int) cascade;", "operator", "operator ===(none,int)", undefined, "==="],
  ['drop collation "Odd"."a ""b"" c"', "collation", 'collation "Odd"."a ""b"" c"', "Odd", 'a "b" c'],
  ['drop  type "weight"', "type", "type weight", undefined, "weight"],
  ["drop cast (a.mood AS integer)", "cast", "cast(a.mood as integer)", undefined, "a.mood as integer"],
  [
    "drop text search configuration x.cfg restrict",
    "text search configuration",
    "text search configuration x.cfg",
    "x",
    "cfg",
  ],
  [
    "drop user mapping for public server s",
    "user mapping",
    "user mapping for public server s",
    undefined,
    "public on s",
  ],
  [
    "drop transform for hstore language plperl",
    "transform",
    "transform for hstore language plperl",
    undefined,
    "hstore plperl",
  ],
  ["drop operator class o using btree", "operator class", "operator class o using btree", undefined, "o"],
  ["DROP TRIGGER touch ON public.users", "trigger", "trigger touch on public.users", undefined, "touch"],
])("%s", (drop, words, identity, namespace, name) => {
  expect(readDrop(drop)).toMatchObject({ words, identity, name });
  expect(readDrop(drop).namespace).toBe(namespace);
});

test("COMMENT ON takes what is dropped as it was written", () => {
  expect(readDrop('drop operator if exists "A".+ (int, int) cascade;').what).toBe('operator "A".+ (int, int)');
});
