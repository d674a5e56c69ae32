create schema a; create schema b; create schema empty; comment on schema a is 'first'; comment on schema public is 'pub'; comment on schema empty is 'nothing';
create type a.e as enum ('x', 'y'); create type b.e as enum ('z'); create domain b.d as a.e default 'x';
create table a.t (id serial primary key, e a.e, b_id int); create table b.t (id int primary key, e b.e default 'z', d b.d, a_id int references a.t); alter table a.t add foreign key (b_id) references b.t deferrable;
create function a.f(b.t) returns a.e language sql as 'select $1.d::a.e'; create function b.f() returns trigger language plpgsql as $$ begin return new; end $$; create function f() returns int language sql as 'select 1';
create view a.v as select t.id, a.f(t) from b.t; create view b.v as select * from a.v; create view v as select * from a.t; create materialized view b.mv as select * from v;
create trigger tr before insert on a.t for each row execute function b.f(); create index on a.t (e, id); create index t_e_id_idx on b.t (e);
create sequence a.s; create table c (id int default nextval('a.s'), ref int references b.t); create extension citext schema b; create table ci (x b.citext, y b.citext[] default array['A'::b.citext]);
create table a."T" (id int); create table a.only_here (id int primary key, v a.v);
