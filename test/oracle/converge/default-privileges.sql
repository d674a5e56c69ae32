-- Default privileges go before and come after what is made: extensions, tables, types and routines get what both states give.
create schema s;
alter default privileges in schema public grant execute on functions to app_ro;
alter default privileges grant select on tables to app_rw;
alter default privileges in schema s grant usage on types to app_user;
create table kept (id int);
-- to
create schema s;
alter default privileges in schema s grant usage on types to app_user;
create table kept (id int);
grant select on kept to app_rw;
create extension citext;
create extension pg_trgm schema s;
create extension pg_stat_statements;
create table fresh (id serial primary key, t citext);
create type s.mood as enum ('a');
create function f() returns int language sql as 'select 1';
alter default privileges in schema public grant execute on functions to app_user;
alter default privileges grant insert on tables to app_rw;
