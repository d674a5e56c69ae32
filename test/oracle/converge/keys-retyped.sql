create schema enum_partition_key; set search_path = enum_partition_key, public;
create type e as enum ('a','b','c'); create table t (id int, x e) partition by list (x); create table ta partition of t for values in ('a'); create table tb partition of t for values in ('b'); insert into t values (1, 'a'), (2, 'b');

create schema base_type_partition_key; set search_path = base_type_partition_key, public;
create domain d as int; create table t (id int, p d) partition by list (p); create table t1 partition of t for values in (1); insert into t values (1, 1);

create schema enum_add_before_used; set search_path = enum_add_before_used, public;
create type e as enum ('b', 'c'); create table t (x e default 'b'); insert into t values ('c'); create view v as select x from t where x = 'b';

create schema trigger_view; set search_path = trigger_view, public;
create table t (a int); create view v as select a from t; create function tf() returns trigger language plpgsql as 'begin return new; end'; create trigger tr instead of insert on v for each row execute function tf(); comment on trigger tr on v is 'x'; create table p (a int) partition by list (a); create table p1 partition of p for values in (1); create trigger tp after insert on p for each row execute function tf(); alter table p1 disable trigger tp;

create schema plain_key_retyped; set search_path = plain_key_retyped, public;
create table t (id int, p int) partition by list (p); create table t1 partition of t for values in (1); create table t2 partition of t for values in (2) partition by list (id); create table t21 partition of t2 for values in (1); create index on t (id); insert into t values (1, 1), (1, 2);

create schema enum_partition_subkey; set search_path = enum_partition_subkey, public;
create type e as enum ('a','b','c'); create table t (id int, x e, primary key (id, x)) partition by range (id); create table t1 partition of t for values from (1) to (10) partition by list (x); create table t1a partition of t1 for values in ('a'); create table t1d partition of t1 default; insert into t values (1, 'a'), (2, 'b'); create view v as select * from t where x = 'a'; grant select on t to app_user; comment on table t1 is 't1';
-- to
create schema enum_partition_key; set search_path = enum_partition_key, public;
create type e as enum ('a','b'); create table t (id int, x e) partition by list (x); create table ta partition of t for values in ('a'); create table tb partition of t for values in ('b');

create schema base_type_partition_key; set search_path = base_type_partition_key, public;
create domain d as bigint; create table t (id int, p d) partition by list (p); create table t1 partition of t for values in (1);

create schema enum_add_before_used; set search_path = enum_add_before_used, public;
create type e as enum ('a', 'b', 'bb', 'c', 'd'); create table t (x e default 'a', y e default 'bb'); create view v as select x from t where x > 'a'; create index on t (x) where x = 'd'; alter table t add check (x <> 'bb');

create schema trigger_view; set search_path = trigger_view, public;
create table t (a int); create view v as select a, 1 as b from t; create function tf() returns trigger language plpgsql as 'begin return new; end'; create trigger tr instead of insert or update on v for each row execute function tf(); comment on trigger tr on v is 'y'; create table p (a int) partition by list (a); create table p1 partition of p for values in (1); create trigger tp after insert or update on p for each row execute function tf(); alter table p1 enable replica trigger tp;

create schema plain_key_retyped; set search_path = plain_key_retyped, public;
create table t (id int, p bigint) partition by list (p); create table t1 partition of t for values in (1); create table t2 partition of t for values in (2) partition by list (id); create table t21 partition of t2 for values in (1); create index on t (id);

create schema enum_partition_subkey; set search_path = enum_partition_subkey, public;
create type e as enum ('a','b'); create table t (id int, x e, primary key (id, x)) partition by range (id); create table t1 partition of t for values from (1) to (10) partition by list (x); create table t1a partition of t1 for values in ('a'); create table t1d partition of t1 default; create view v as select * from t where x = 'a'; grant select on t to app_user; comment on table t1 is 't1';
