create schema view_col_removed_below; set search_path = view_col_removed_below, public;
create table t (a int, b int); insert into t values (1, 2); create view v as select a, b from t; create view w as select a from v; create materialized view m as select a, count(*) n from w group by a; create unique index on m (a); create index mi on m (n) with (fillfactor = 50); comment on index mi is 'mi'; create function f() returns setof v language sql as 'select * from view_col_removed_below.v'; create function g(v) returns int language sql as 'select 1'; grant select (a) on v to app_user; comment on view w is 'w'; create trigger tr instead of insert on v for each row execute function suppress_redundant_updates_trigger(); create rule ru as on delete to w do instead nothing; alter materialized view m cluster on mi;

create schema view_col_renamed; set search_path = view_col_renamed, public;
create table t (a int); create view v as select a from t; create view w as select v.a from v; comment on column v.a is 'x'; grant select (a) on v to app_user;

create schema view_col_retyped; set search_path = view_col_retyped, public;
create table t (a int); create view v as select a from t; create view w as select a from v; create view x as select a from w;

create schema view_appended; set search_path = view_appended, public;
create table t (a int, b int); create view v as select a from t; create view w as select a from v; grant select on v to app_user; comment on view v is 'c';

create schema view_options; set search_path = view_options, public;
create table t (a int); create view v with (security_barrier) as select a from t where a > 0; create view w as select a from t where a > 0 with local check option; create view x
with (security_invoker)--15+
as select a from t; create view dep as select * from v;

create schema view_to_matview; set search_path = view_to_matview, public;
create table t (a int); insert into t values (1); create view v as select a from t; create view w as select a from v; grant select on v to app_user; comment on view v is 'x'; create function f() returns setof v language sql as 'select 1';

create schema view_to_table; set search_path = view_to_table, public;
create table t (a int); insert into t values (1); create view v as select a from t; create view w as select a from v; grant select on v to app_user; create materialized view m as select 1 as x; create index on m (x);

create schema matview_query; set search_path = matview_query, public;
create table t (a int, b int); insert into t values (1, 2); create materialized view m as select a from t; create unique index mu on m (a); create materialized view mm as select a from m; create index on mm (a); grant select on m to app_user; comment on column m.a is 'a'; alter materialized view m set (fillfactor = 70); alter materialized view m owner to app_owner;

create schema matview_options; set search_path = matview_options, public;
create table t (a int); create materialized view m as select a from t; create view v as select * from m; create index i on m (a);

create schema view_recursive_ish; set search_path = view_recursive_ish, public;
create view a as select 1 as x; create or replace view b as select x from a;

create schema view_circle_rule; set search_path = view_circle_rule, public;
create table t (a int); create view v as select a from t; create rule ins as on insert to v do instead insert into t values (new.a);

create schema view_swap; set search_path = view_swap, public;
create table t (a int, b int); create view x as select a from t; create view y as select b from t; create view z as select x.a, y.b from x, y;

create schema table_partition_view; set search_path = table_partition_view, public;
create table t (a int, b int) partition by range (a); create table t1 partition of t for values from (0) to (10); create view v as select b from t1; insert into t values (1, 2);

create schema rule_changed; set search_path = rule_changed, public;
create table t (a int); create table l (a int); create rule r as on insert to t do also insert into l values (new.a); comment on rule r on t is 'r'; alter table t disable rule r;
-- to
create schema view_col_removed_below; set search_path = view_col_removed_below, public;
create table t (a int, b int); create view v as select a from t; create view w as select a from v; create materialized view m as select a, count(*) n from w group by a; create unique index on m (a); create index mi on m (n) with (fillfactor = 50); comment on index mi is 'mi'; create function f() returns setof v language sql as 'select * from view_col_removed_below.v'; create function g(v) returns int language sql as 'select 1'; grant select (a) on v to app_user; comment on view w is 'w'; create trigger tr instead of insert on v for each row execute function suppress_redundant_updates_trigger(); create rule ru as on delete to w do instead nothing; alter materialized view m cluster on mi;

create schema view_col_renamed; set search_path = view_col_renamed, public;
create table t (a int); create view v as select a as b from t; create view w as select v.b as a from v; comment on column v.b is 'x'; grant select (b) on v to app_user;

create schema view_col_retyped; set search_path = view_col_retyped, public;
create table t (a int); create view v as select a::text from t; create view w as select a from v; create view x as select a from w;

create schema view_appended; set search_path = view_appended, public;
create table t (a int, b int); create view v as select a, b from t; create view w as select a from v; grant select on v to app_user; comment on view v is 'c';

create schema view_options; set search_path = view_options, public;
create table t (a int); create view v
with (security_invoker)--15+
as select a from t where a > 0; create view w as select a from t where a > 0 with cascaded check option; create view x as select a from t; create view dep as select * from v;

create schema view_to_matview; set search_path = view_to_matview, public;
create table t (a int); create materialized view v as select a from t; create view w as select a from v; grant select on v to app_user; comment on materialized view v is 'x'; create index on v (a); create function f() returns setof v language sql as 'select 1';

create schema view_to_table; set search_path = view_to_table, public;
create table t (a int); create table v (a int); create view w as select a from v; grant select on v to app_user; create table m (x int); create index on m (x);

create schema matview_query; set search_path = matview_query, public;
create table t (a int, b int); create materialized view m as select a, b from t with no data; create unique index mu on m (a); create materialized view mm as select a from m with no data; create index on mm (a); grant select on m to app_user; comment on column m.a is 'a'; alter materialized view m set (fillfactor = 70); alter materialized view m owner to app_owner;

create schema matview_options; set search_path = matview_options, public;
create table t (a int); create materialized view m with (fillfactor = 50, autovacuum_enabled = false) as select a from t; create view v as select * from m; create index i on m (a) with (fillfactor = 60);

create schema view_recursive_ish; set search_path = view_recursive_ish, public;
create view b as select 1 as x; create view a as select x from b;

create schema view_circle_rule; set search_path = view_circle_rule, public;
create table t (a text); create view v as select a from t; create rule ins as on insert to v do instead insert into t values (new.a);

create schema view_swap; set search_path = view_swap, public;
create table t (a int, b int); create view y as select a from t; create view x as select b from t; create view z as select y.a, x.b from x, y;

create schema table_partition_view; set search_path = table_partition_view, public;
create table t (a int, b bigint) partition by range (a); create table t1 partition of t for values from (0) to (10); create view v as select b from t1;

create schema rule_changed; set search_path = rule_changed, public;
create table t (a int); create table l (a int); create rule r as on insert to t where new.a > 1 do also insert into l values (new.a); comment on rule r on t is 'r'; alter table t enable replica rule r;
