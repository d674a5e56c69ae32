create function made() returns int language sql as 'select 1'; create function pure(int) returns int immutable language sql as 'select $1';
create table t (id int default made(), a int, b int, g int generated always as (a + 1) stored, h int generated always as (b) stored, p int, q int default 3, r text default 'x', s text collate "C", constraint g_check check (g > 0)); create index by_g on t (g); create unique index by_h on t (h) where g > 1; create view v as select g, h from t; comment on column t.g is 'g'; grant select (g) on t to pg_monitor; create statistics st on a, g from t; create materialized view m as select g from t; create index on m (g);
alter table t alter a set statistics 100; alter table t alter r set storage external;
alter table t alter r set compression pglz;--14+
alter table t alter b set (n_distinct = 5); create table parent (id int, x text); create table alone (id int, x text);
create index by_lower on t (lower(r)); create index sorted on t (a desc nulls last, b); create index opc on t (r text_pattern_ops); create index inc on t (a) include (b); create index filled on t (a) with (fillfactor = 70); create index hashed on t using hash (a);
create table priced (net int); insert into priced values (1), (2);
-- to
create function made() returns bigint language sql as 'select 2::bigint'; create function pure(int) returns bigint immutable language sql as 'select $1::bigint';
create table t (id bigint default made() + 1, a int, b bigint, g bigint generated always as (pure(a)) stored, h int, p int generated always as (a * 2) stored, q int default (2 + 3), r text default upper('x'), s text, constraint g_check check (g > 0)); create index by_g on t (g); create unique index by_h on t (h) where g > 1; create view v as select g, h from t; comment on column t.g is 'g'; grant select (g) on t to pg_monitor; create statistics st on a, g from t; create materialized view m as select g from t; create index on m (g);
alter table t alter a set statistics 200; alter table t alter r set storage main; alter table t alter b set (n_distinct = 6); create table parent (id bigint, x text not null); create table alone (id bigint, x text not null) inherits (parent);
create index by_lower on t (upper(r)); create index sorted on t (b, a desc); create index opc on t (r); create index inc on t (a) include (p); create index filled on t (a) with (fillfactor = 80); create index hashed on t using btree (a);
create table priced (net int, gross int generated always as (net * 2) virtual not null);--18+
create table priced (net int, gross int generated always as (net * 2) stored not null);--<18
