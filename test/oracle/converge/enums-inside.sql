create schema enum_in_domain; set search_path = enum_in_domain, public;
create type e as enum ('a','b','c'); create domain d as e check (value <> 'c'); create table t (id int primary key, x d default 'a', xs d[]); insert into t values (1, 'a', '{a,a}'); create view v as select x from t;

create schema enum_in_composite; set search_path = enum_in_composite, public;
create type e as enum ('a','b','c'); create type c as (x e, ys e[]); create table t (id int primary key, c c, cs c[]); insert into t values (1, '(a,"{a,b}")', array['(b,{})'::c]); grant usage on type c to app_user; comment on column c.x is 'said';

create schema enum_in_range; set search_path = enum_in_range, public;
create type e as enum ('a','b','c'); create type r as range (subtype = e); create table t (id int primary key, r r, rs r[]); insert into t values (1, '[a,b]');

create schema enum_in_signature; set search_path = enum_in_signature, public;
create type e as enum ('a','b','c'); create function f(e, e[] default '{a}') returns setof e language sql as 'select $1'; create table t (id int primary key, x e default 'a', check (x <> 'b')); insert into t values (1, 'a'); create procedure p(inout x e) language plpgsql as 'begin end'; create aggregate big(e) (sfunc = enum_larger, stype = e); grant execute on function f(e, e[]) to app_user; create view v as select f(x) from t;
create function ret() returns table (x e) language sql begin atomic select x from t; end;--14+

create schema enum_everything; set search_path = enum_everything, public;
create type e as enum ('a','b','c'); create table t (id int primary key, x e default 'a', g e generated always as (case when id > 0 then 'a'::e else 'b'::e end) stored, h text generated always as (case when x = 'a' then 'A' else 'B' end) stored); insert into t values (1, 'a'); create index on t (id) where x = 'a'; create index on t (g); alter table t enable row level security; create policy p on t using (x = 'a') with check (x <> 'b'); create materialized view m as select x, count(*) n from t group by x; create unique index on m (x); create view v as select * from m where x = 'a'; comment on index m_x_idx is 'ix'; grant select on m to app_user; grant select (x) on v to app_user;

create schema enum_to_text; set search_path = enum_to_text, public;
create type e as enum ('a','b'); create table t (id int primary key, x e default 'a'); insert into t values (1, 'a'); create view v as select x from t;

create schema enum_foreign_key; set search_path = enum_foreign_key, public;
create type e as enum ('a','b','c'); create table p (x e primary key); create table c (x e references p, y e, unique (y)); insert into p values ('a'); insert into c values ('a', 'b');

create schema enum_inherited; set search_path = enum_inherited, public;
create type e as enum ('a','b','c'); create table p (x e default 'a'); create table c (y e) inherits (p); insert into c values ('a', 'b');

create schema enum_cast_operator; set search_path = enum_cast_operator, public;
create type e as enum ('a','b','c'); create function to_int(e) returns int immutable language sql as 'select 1'; create cast (e as int) with function to_int(e); create function eq(e, text) returns bool immutable language sql as 'select $1::text = $2'; create operator === (leftarg = e, rightarg = text, function = eq); create table t (x e, check (x === 'a')); insert into t values ('a');

create schema enum_reordered_exclusion; set search_path = enum_reordered_exclusion, public;
create extension if not exists btree_gist schema public; create type e as enum ('a','b','c'); create table t (id int primary key, x e, r int4range, exclude using gist (x with =, r with &&)); insert into t values (1, 'a', '[1,2)');

create schema enum_used_as_default_of_other; set search_path = enum_used_as_default_of_other, public;
create type e as enum ('a','b','c'); create table t (id int primary key, x text default 'a'::e::text, y int default (case when 'a'::e < 'b'::e then 1 else 2 end)); insert into t values (1);

create schema enum_check_only; set search_path = enum_check_only, public;
create type e as enum ('a','b','c'); create table t (id int primary key, x text, check (x::e = 'a'), check (x in ('a'))); insert into t values (1, 'a');

create schema enum_multirange; set search_path = enum_multirange, public;
create type e as enum ('a','b','c'); create type r as range (subtype = e
, multirange_type_name = mr);--14+
);--<14
create table t (id int primary key, m mr); insert into t values (1, '{[a,b]}'); create function f(mr) returns mr language sql as 'select $1';--14+

create schema enum_foreign_table; set search_path = enum_foreign_table, public;
create foreign data wrapper w; create server s foreign data wrapper w; create type e as enum ('a','b','c'); create foreign table ft (x e) server s;
-- to
create schema enum_in_domain; set search_path = enum_in_domain, public;
create type e as enum ('a','b'); create domain d as e check (value <> 'b'); create table t (id int primary key, x d default 'a', xs d[]); create view v as select x from t;

create schema enum_in_composite; set search_path = enum_in_composite, public;
create type e as enum ('a','b'); create type c as (x e, ys e[]); create table t (id int primary key, c c, cs c[]); grant usage on type c to app_user; comment on column c.x is 'said';

create schema enum_in_range; set search_path = enum_in_range, public;
create type e as enum ('a','b'); create type r as range (subtype = e); create table t (id int primary key, r r, rs r[]);

create schema enum_in_signature; set search_path = enum_in_signature, public;
create type e as enum ('a','b'); create function f(e, e[] default '{a}') returns setof e language sql as 'select $1'; create table t (id int primary key, x e default 'a', check (x <> 'b')); create procedure p(inout x e) language plpgsql as 'begin end'; create aggregate big(e) (sfunc = enum_larger, stype = e); grant execute on function f(e, e[]) to app_user; create view v as select f(x) from t;
create function ret() returns table (x e) language sql begin atomic select x from t; end;--14+

create schema enum_everything; set search_path = enum_everything, public;
create type e as enum ('a','b'); create table t (id int primary key, x e default 'a', g e generated always as (case when id > 0 then 'a'::e else 'b'::e end) stored, h text generated always as (case when x = 'a' then 'A' else 'B' end) stored); create index on t (id) where x = 'a'; create index on t (g); alter table t enable row level security; create policy p on t using (x = 'a') with check (x <> 'b'); create materialized view m as select x, count(*) n from t group by x; create unique index on m (x); create view v as select * from m where x = 'a'; comment on index m_x_idx is 'ix'; grant select on m to app_user; grant select (x) on v to app_user;

create schema enum_to_text; set search_path = enum_to_text, public;
create table t (id int primary key, x text default 'a'); create view v as select x from t;

create schema enum_foreign_key; set search_path = enum_foreign_key, public;
create type e as enum ('a','b'); create table p (x e primary key); create table c (x e references p, y e, unique (y));

create schema enum_inherited; set search_path = enum_inherited, public;
create type e as enum ('a','b'); create table p (x e default 'a'); create table c (y e) inherits (p);

create schema enum_cast_operator; set search_path = enum_cast_operator, public;
create type e as enum ('a','b'); create function to_int(e) returns int immutable language sql as 'select 1'; create cast (e as int) with function to_int(e); create function eq(e, text) returns bool immutable language sql as 'select $1::text = $2'; create operator === (leftarg = e, rightarg = text, function = eq); create table t (x e, check (x === 'a'));

create schema enum_reordered_exclusion; set search_path = enum_reordered_exclusion, public;
create extension if not exists btree_gist schema public; create type e as enum ('c','b','a'); create table t (id int primary key, x e, r int4range, exclude using gist (x with =, r with &&));

create schema enum_used_as_default_of_other; set search_path = enum_used_as_default_of_other, public;
create type e as enum ('a','b'); create table t (id int primary key, x text default 'a'::e::text, y int default (case when 'a'::e < 'b'::e then 1 else 2 end));

create schema enum_check_only; set search_path = enum_check_only, public;
create type e as enum ('a','b'); create table t (id int primary key, x text, check (x::e = 'a'), check (x in ('a')));

create schema enum_multirange; set search_path = enum_multirange, public;
create type e as enum ('a','b'); create type r as range (subtype = e
, multirange_type_name = mr);--14+
);--<14
create table t (id int primary key, m mr); create function f(mr) returns mr language sql as 'select $1';--14+

create schema enum_foreign_table; set search_path = enum_foreign_table, public;
create foreign data wrapper w; create server s foreign data wrapper w; create type e as enum ('a','b'); create foreign table ft (x e) server s;
