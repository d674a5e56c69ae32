create schema domain_check_function_replaced; set search_path = domain_check_function_replaced, public;
create function ok(int) returns bool immutable language sql as 'select $1 > 0'; create domain pos as int check (ok(value)); create table t (id int primary key, p pos, ps pos[]); insert into t values (1, 1, '{1,2}'); create view v as select p from t; create function f(pos) returns pos language sql as 'select $1';

create schema domain_check_function_dropped; set search_path = domain_check_function_dropped, public;
create function ok(int) returns bool immutable language sql as 'select $1 > 0'; create domain pos as int check (ok(value)); create table t (id int primary key, p pos, ps pos[]); insert into t values (1, 1, '{1,2}'); comment on domain pos is 'x';

create schema domain_default_function; set search_path = domain_default_function, public;
create function nxt() returns int language sql as 'select 1'; create domain d as int default nxt(); create table t (id int primary key, p d);insert into t values (1);

create schema domain_check_added_under_array; set search_path = domain_check_added_under_array, public;
create domain d as int; create table t (id int primary key, ds d[]); insert into t values (1, '{1,2}');

create schema domain_check_added_under_composite; set search_path = domain_check_added_under_composite, public;
create domain d as int; create type c as (x d, y text); create table t (id int primary key, c c, cs c[]); insert into t values (1, '(1,a)', array['(2,b)'::c]); comment on type c is 'c'; grant usage on type c to app_user;

create schema domain_check_added_under_range; set search_path = domain_check_added_under_range, public;
create domain d as int; create type r as range (subtype = d); create table t (id int primary key, r r); insert into t values (1, '[1,2)');

create schema domain_notnull_under_composite; set search_path = domain_notnull_under_composite, public;
create domain d as int; create type c as (x d, y text); create table t (id int primary key, c c); insert into t values (1, '(1,a)');

create schema domain_base_changed; set search_path = domain_base_changed, public;
create domain d as int check (value > 0); create table t (id int primary key, p d default 5, ps d[], unique (p)); insert into t values (1, 1, '{1,2}'); create view v as select p, ps from t; create function f(d) returns d language sql as 'select $1'; create view w as select f(p) as x from v; comment on domain d is 'said'; grant usage on domain d to app_user; comment on function f(d) is 'f'; grant execute on function f(d) to app_user;

create schema domain_over_domain_base_changed; set search_path = domain_over_domain_base_changed, public;
create domain d as int; create domain dd as d check (value > 0); create table t (id int primary key, p dd, q d); insert into t values (1, 1, 2);

create schema domain_base_in_composite; set search_path = domain_base_in_composite, public;
create domain d as int; create type c as (x d); create table t (id int primary key, c c); insert into t values (1, '(1)');

create schema domain_collation; set search_path = domain_collation, public;
create domain d as text; create table t (id int primary key, p d, check (p < 'z')); insert into t values (1, 'a'); create index on t (p);

create schema domain_generated; set search_path = domain_generated, public;
create domain d as int; create table t (id int primary key, p d, g d generated always as (p + 1) stored); insert into t values (1, 3); create index on t (g);

create schema domain_not_valid; set search_path = domain_not_valid, public;
create domain d as int; create table t (id int primary key, p d); insert into t values (1, -1);

create schema domain_constraint_renamed; set search_path = domain_constraint_renamed, public;
create domain d as int constraint a check (value > 0); create table t (id int primary key, p d[]); insert into t values (1, '{1}');

create schema domain_swap_names; set search_path = domain_swap_names, public;
create domain a as int check (value > 0); create domain b as text; create table t (id int primary key, x a, y b); insert into t values (1, 1, '2');
create domain ground as int; create domain floor as ground check (value > 0); create type tone as enum ('a', 'b', 'c'); create domain voice as tone; create table halls (id floor not null, lower ground, all_floors floor[], tone voice);
-- to
create schema domain_check_function_replaced; set search_path = domain_check_function_replaced, public;
create function ok(x int) returns bool immutable language sql as 'select $1 > -1'; create domain pos as int check (ok(value)); create table t (id int primary key, p pos, ps pos[]); create view v as select p from t; create function f(pos) returns pos language sql as 'select $1';

create schema domain_check_function_dropped; set search_path = domain_check_function_dropped, public;
create function ok(int, int) returns bool immutable language sql as 'select $1 > $2'; create domain pos as int check (ok(value, 0)); create table t (id int primary key, p pos, ps pos[]); comment on domain pos is 'x';

create schema domain_default_function; set search_path = domain_default_function, public;
create function nxt() returns bigint language sql as 'select 2::bigint'; create domain d as int default nxt(); create table t (id int primary key, p d);

create schema domain_check_added_under_array; set search_path = domain_check_added_under_array, public;
create domain d as int check (value > 0) not null; create table t (id int primary key, ds d[]);

create schema domain_check_added_under_composite; set search_path = domain_check_added_under_composite, public;
create domain d as int check (value > 0); create type c as (x d, y text); create table t (id int primary key, c c, cs c[]); comment on type c is 'c'; grant usage on type c to app_user;

create schema domain_check_added_under_range; set search_path = domain_check_added_under_range, public;
create domain d as int check (value > 0); create type r as range (subtype = d); create table t (id int primary key, r r);

create schema domain_notnull_under_composite; set search_path = domain_notnull_under_composite, public;
create domain d as int not null; create type c as (x d, y text); create table t (id int primary key, c c);

create schema domain_base_changed; set search_path = domain_base_changed, public;
create domain d as bigint check (value > 0); create table t (id int primary key, p d default 5, ps d[], unique (p)); create view v as select p, ps from t; create function f(d) returns d language sql as 'select $1'; create view w as select f(p) as x from v; comment on domain d is 'said'; grant usage on domain d to app_user;comment on function f(d) is 'f'; grant execute on function f(d) to app_user;

create schema domain_over_domain_base_changed; set search_path = domain_over_domain_base_changed, public;
create domain d as text; create domain dd as d check (value > '0'); create table t (id int primary key, p dd, q d);

create schema domain_base_in_composite; set search_path = domain_base_in_composite, public;
create domain d as text; create type c as (x d); create table t (id int primary key, c c);

create schema domain_collation; set search_path = domain_collation, public;
create domain d as text collate "C"; create table t (id int primary key, p d, check (p < 'z')); create index on t (p);

create schema domain_generated; set search_path = domain_generated, public;
create domain d as bigint; create table t (id int primary key, p d, g d generated always as (p + 1) stored); create index on t (g);

create schema domain_not_valid; set search_path = domain_not_valid, public;
create domain d as int; alter domain d add constraint x check (value > 0) not valid; create table t (id int primary key, p d);

create schema domain_constraint_renamed; set search_path = domain_constraint_renamed, public;
create domain d as int constraint b check (value > 0); create table t (id int primary key, p d[]);

create schema domain_swap_names; set search_path = domain_swap_names, public;
create domain b as int check (value > 0); create domain a as text; create table t (id int primary key, x b, y a);
create domain ground as bigint; create type tone as enum ('a', 'b'); create table halls (id ground not null, lower ground, all_floors ground[], tone tone);
