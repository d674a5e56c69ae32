import { expect, test } from "vitest";
import { rolesIn } from "./roles-in.js";

test.each([
  [`grant select, insert (a, b) on table "t" to reader, "To" with grant option;`, ["reader", "To"]],
  [
    `revoke all on function f(integer, text) from public, group old cascade; grant x to y granted by z`,
    ["old", "y", "z"],
  ],
  [`alter table t owner to app; alter table t rename to other; create schema s authorization boss;`, ["app", "boss"]],
  [`create policy p on t for select to a, current_user using (exists (select from u where "to" = 1));`, ["a"]],
  [`alter policy p on t rename to q; alter policy "to" on t to b`, ["b"]],
  [`alter default privileges for role maker in schema s revoke select on tables from taker`, ["maker", "taker"]],
  [`set role someone; set session authorization 'text'; set search_path to a; reset role`, ["someone"]],
  [
    `create role made; grant made to other; -- grant a to b\n/* grant a to c */ select 'grant a to d', $$ grant a to e $$`,
    ["other"],
  ],
  [`do $$ begin create role r; end $$; grant select on t to r`, []],
  [`create function f() returns int return (select 1); insert into t values (1) returning a`, []],
])("%s", (script, roles) => {
  expect(rolesIn(script)).toEqual(roles);
});
