create schema fn_return_under_everything; set search_path = fn_return_under_everything, public;
create function f(int) returns int immutable language sql as 'select $1'; create table t (id int primary key, a int default f(1), g int generated always as (f(id)) stored, check (f(a) > 0), exclude using btree ((f(a)) with =)); insert into t(id, a) values (1, 1); create index on t (f(a)) where f(id) > 0; create view v as select f(a) x from t; create materialized view m as select f(a) x from t; create unique index on m (x); alter table t enable row level security; create policy p on t using (f(a) > 0);
create function g(int) returns int language sql begin atomic select f($1); end;--14+
create rule r as on update to t where f(new.a) > 3 do instead nothing;
create statistics s on (f(a)), id from t;--14+
create function tf() returns trigger language plpgsql as 'begin return new; end'; create trigger tr before update on t for each row when (f(new.a) > 1) execute function tf(); comment on trigger tr on t is 'tr';
comment on function g(int) is 'g';--14+
grant execute on function f(int) to app_user; grant select on m to app_user;

create schema fn_trigger_function_recreated; set search_path = fn_trigger_function_recreated, public;
create function tf() returns trigger language plpgsql as 'begin return new; end'; create table t (a int); create trigger tr before insert on t execute function tf(); alter table t disable trigger tr; create constraint trigger ct after insert on t deferrable initially deferred for each row execute function tf();

create schema fn_aggregate_parts; set search_path = fn_aggregate_parts, public;
create function sf(int, int) returns int immutable language sql as 'select $1 + $2'; create aggregate ag(int) (sfunc = sf, stype = int); create table t (a int); create view v as select ag(a) from t;
create function w(t) returns bigint language sql begin atomic select ag(a) from t; end;--14+
comment on aggregate ag(int) is 'ag'; grant execute on function ag(int) to app_user;

create schema fn_operator_class; set search_path = fn_operator_class, public;
create function cmp(text, text) returns int immutable language sql as 'select 1'; create function eq(text, text) returns bool immutable language sql as 'select true'; create operator ==== (leftarg = text, rightarg = text, function = eq, commutator = ====); create operator class oc for type text using hash as operator 1 ====; create table t (a text); create index on t using hash (a oc); create view v as select a ==== 'x' as b from t;

create schema fn_cast; set search_path = fn_cast, public;
create type c as (x int); create function toint(c) returns int immutable language sql as 'select ($1).x'; create cast (c as int) with function toint(c) as assignment; create table t (c c, i int generated always as (c::int) stored); insert into t values (row(1)); comment on cast (c as int) is 'x';

create schema fn_atomic_over_table; set search_path = fn_atomic_over_table, public;
create table t (a int, b int);
create function f() returns setof t language sql begin atomic select * from t; end;--14+
create function g() returns int language sql begin atomic select a from f(); end;--14+
create view v as select * from f();--14+
insert into t values (1, 2);

create schema fn_attributes; set search_path = fn_attributes, public;
create function f(int) returns int language sql as 'select 1'; create procedure p() language sql as 'select 1'; comment on function f(int) is 'a'; grant execute on function f(int) to app_user; create view v as select f(1) as x;

create schema fn_defaults; set search_path = fn_defaults, public;
create function f(a int, b int default 2) returns int language sql as 'select 1'; create view v as select f(1) as x;

create schema fn_default_less; set search_path = fn_default_less, public;
create function f(a int, b int default 2) returns int language sql as 'select 1'; create table t (x int default f(1, 2)); insert into t values (1);

create schema fn_domain_arg; set search_path = fn_domain_arg, public;
create domain d as int; create function f(d) returns d language sql as 'select $1'; create view v as select f(1) as x;

create schema fn_window_srf; set search_path = fn_window_srf, public;
create function f() returns table (a int, b text) language sql as 'select 1, ''x'''; create view v as select * from f(); create materialized view m as select a from v; create index on m (a);

create schema fn_event_trigger; set search_path = fn_event_trigger, public;
create function e() returns event_trigger language plpgsql as 'begin end'; create event trigger et on ddl_command_end execute function e(); comment on event trigger et is 'x';

create schema fn_owner_kept; set search_path = fn_owner_kept, public;
create function f(int) returns int language sql as 'select 1'; alter function f(int) owner to app_owner; create view v as select f(1) x; alter view v owner to app_owner; grant select on v to app_user with grant option; comment on column v.x is 'x'; alter view v alter column x set default 5;

create schema fn_support_polymorphic; set search_path = fn_support_polymorphic, public;
create function f(anyelement) returns anyelement language sql as 'select $1'; create table t (a int default f(1)); insert into t values (1);

create schema fn_recursive_plpgsql; set search_path = fn_recursive_plpgsql, public;
create function a(int) returns int language plpgsql as 'begin return b($1); end'; create function b(int) returns int language plpgsql as 'begin return a($1); end';

create schema fn_transform_language; set search_path = fn_transform_language, public;
create function f() returns int language sql as 'select 1';

create schema fn_default_view_rowtype; set search_path = fn_default_view_rowtype, public;
create view v as select 1 as a; create function f(v) returns int language sql as 'select 1'; create function g() returns setof v language sql as 'select 1'; create view w as select * from g();
-- to
create schema fn_return_under_everything; set search_path = fn_return_under_everything, public;
create function f(int) returns bigint immutable language sql as 'select $1::bigint'; create table t (id int primary key, a int default f(1), g int generated always as (f(id)) stored, check (f(a) > 0), exclude using btree ((f(a)) with =)); create index on t (f(a)) where f(id) > 0; create view v as select f(a) x from t; create materialized view m as select f(a) x from t; create unique index on m (x); alter table t enable row level security; create policy p on t using (f(a) > 0);
create function g(int) returns int language sql begin atomic select f($1); end;--14+
create rule r as on update to t where f(new.a) > 3 do instead nothing;
create statistics s on (f(a)), id from t;--14+
create function tf() returns trigger language plpgsql as 'begin return new; end'; create trigger tr before update on t for each row when (f(new.a) > 1) execute function tf(); comment on trigger tr on t is 'tr';
comment on function g(int) is 'g';--14+
grant execute on function f(int) to app_user; grant select on m to app_user;

create schema fn_trigger_function_recreated; set search_path = fn_trigger_function_recreated, public;
create procedure tf() language plpgsql as 'begin end'; create function tf2() returns trigger language plpgsql as 'begin return new; end'; create table t (a int); create trigger tr before insert on t execute function tf2(); alter table t disable trigger tr; create constraint trigger ct after insert on t deferrable initially deferred for each row execute function tf2();

create schema fn_aggregate_parts; set search_path = fn_aggregate_parts, public;
create function sf(int, b int) returns int immutable language sql as 'select $1 + b'; create aggregate ag(int) (sfunc = sf, stype = int, initcond = '0'); create table t (a int); create view v as select ag(a) from t;
create function w(t) returns bigint language sql begin atomic select ag(a) from t; end;--14+
comment on aggregate ag(int) is 'ag'; grant execute on function ag(int) to app_user;

create schema fn_operator_class; set search_path = fn_operator_class, public;
create function cmp(text, text) returns int immutable language sql as 'select 1'; create function eq(x text, text) returns bool immutable language sql as 'select true'; create operator ==== (leftarg = text, rightarg = text, function = eq, commutator = ====); create operator class oc for type text using hash as operator 1 ====; create table t (a text); create index on t using hash (a oc); create view v as select a ==== 'x' as b from t;

create schema fn_cast; set search_path = fn_cast, public;
create type c as (x int); create function toint(k c) returns int immutable language sql as 'select (k).x'; create cast (c as int) with function toint(c); create table t (c c, i int generated always as (c::int) stored); comment on cast (c as int) is 'x';

create schema fn_atomic_over_table; set search_path = fn_atomic_over_table, public;
create table t (a bigint, c int);
create function f() returns setof t language sql begin atomic select * from t; end;--14+
create function g() returns bigint language sql begin atomic select a from f(); end;--14+
create view v as select * from f();--14+

create schema fn_attributes; set search_path = fn_attributes, public;
create function f(int) returns int immutable parallel safe strict security definer cost 7 set search_path = 'fn_attributes' language sql as 'select 1'; create procedure p() security definer language sql as 'select 1'; comment on function f(int) is 'b'; grant execute on function f(int) to app_user; create view v as select f(1) as x;

create schema fn_defaults; set search_path = fn_defaults, public;
create function f(a int, b int default 3, c int default 4) returns int language sql as 'select 1'; create view v as select f(1) as x;

create schema fn_default_less; set search_path = fn_default_less, public;
create function f(a int, b int) returns int language sql as 'select 1'; create table t (x int default f(1, 2));

create schema fn_domain_arg; set search_path = fn_domain_arg, public;
create function f(int) returns int language sql as 'select $1'; create view v as select f(1) as x;

create schema fn_window_srf; set search_path = fn_window_srf, public;
create function f() returns table (a int, b text, c int) language sql as 'select 1, ''x'', 2'; create view v as select * from f(); create materialized view m as select a from v; create index on m (a);

create schema fn_event_trigger; set search_path = fn_event_trigger, public;
create function e() returns event_trigger language plpgsql as 'begin null; end'; create event trigger et on ddl_command_end when tag in ('CREATE TABLE') execute function e(); comment on event trigger et is 'x';

create schema fn_owner_kept; set search_path = fn_owner_kept, public;
create function f(int) returns bigint language sql as 'select 1::bigint'; alter function f(int) owner to app_owner; create view v as select f(1) x; alter view v owner to app_owner; grant select on v to app_user with grant option; comment on column v.x is 'x'; alter view v alter column x set default 5;

create schema fn_support_polymorphic; set search_path = fn_support_polymorphic, public;
create function f(anycompatible) returns anycompatible language sql as 'select $1'; create table t (a int default f(1));

create schema fn_recursive_plpgsql; set search_path = fn_recursive_plpgsql, public;
create function a(int) returns bigint language plpgsql as 'begin return b($1); end'; create function b(int) returns bigint language plpgsql as 'begin return a($1); end';

create schema fn_transform_language; set search_path = fn_transform_language, public;
create function f() returns int language plpgsql as 'begin return 1; end';

create schema fn_default_view_rowtype; set search_path = fn_default_view_rowtype, public;
create view v as select 1 as a, 2 as b; create function f(v) returns int language sql as 'select 1'; create function g() returns setof v language sql as 'select 1, 2'; create view w as select * from g();
