-- Privileges that others than the owner gave, default privileges of an owner with grant option, objects of an extension.
grant usage on schema public to public;
create table ch (a int primary key, b int);
grant select, insert on ch to app_rw with grant option;
grant update (b) on ch to app_rw with grant option;
set role app_rw;
grant select on ch to app_ro;
grant insert on ch to app_user with grant option;
grant update (b) on ch to app_ro;
set role app_user;
grant insert on ch to app_ro;
reset role;
create domain email as text;
grant usage on domain email to app_rw with grant option;
set role app_rw;
grant usage on domain email to app_ro;
reset role;

alter default privileges for role app_user grant all on tables to app_user with grant option;
alter default privileges for role app_user grant select on tables to app_user with grant option;
alter default privileges for role app_rw in schema public grant usage on sequences to app_rw with grant option;

create extension citext version '1.4';
revoke execute on function citext_eq(citext, citext) from public;
grant execute on function citext_eq(citext, citext) to app_ro, app_rw;
create extension pg_stat_statements;
grant select (query) on pg_stat_statements to app_ro with grant option;
