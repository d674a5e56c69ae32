-- Owners, privileges and what was taken of them, on one of each kind; roles and names that need quoting among them.
create schema "Odd schema" authorization app_owner;
grant usage on schema "Odd schema" to app_rw, app_ro;
grant usage on schema public to "Odd ""role"" name" with grant option;
revoke create on schema public from public; -- nothing since PostgreSQL 15

create type mood as enum ('sad', 'happy');
revoke usage on type mood from public;
grant usage on type mood to app_rw;
create domain email as varchar(320) check (value like '%_@_%');
alter domain email owner to app_owner;
grant usage on domain email to app_rw with grant option;
create type address as (street text, zip text);
grant usage on type address to app_ro;

create table users (
  id integer generated always as identity primary key,
  "E mail" email not null,
  mood mood,
  home address
);
alter table users owner to app_owner;
grant all on users to app_rw;
grant select on users to app_ro;
grant select ("E mail", mood), update (mood) on users to "Odd ""role"" name";
grant usage, select on sequence users_id_seq to app_rw, app_ro;
revoke truncate, trigger on users from app_owner;

create table "Odd schema".orders (
  id serial primary key,
  user_id int references users
);
grant select, insert, update, delete on "Odd schema".orders to app_rw with grant option;
grant references on "Odd schema".orders to app_rw;
grant all on sequence "Odd schema".orders_id_seq to app_rw;
grant select on "Odd schema".orders to public;

create sequence tickets;
alter sequence tickets owner to app_rw;
grant usage on sequence tickets to app_ro;

create view happy as select id, mood from users where mood = 'happy';
grant select on happy to app_ro;
grant update (mood) on happy to app_rw;
create materialized view counts as select mood, count(*) from users group by 1;
alter materialized view counts owner to app_owner;
grant select on counts to app_ro, app_rw;

create function double(x int) returns int language sql as 'select x * 2';
revoke execute on function double(int) from public;
grant execute on function double(int) to app_rw, app_ro;
create procedure tidy() language sql as 'delete from users where false';
alter procedure tidy() owner to app_owner;
revoke execute on procedure tidy() from public;
create aggregate total(int) (sfunc = int4pl, stype = int, initcond = '0');
grant execute on function total(int) to app_rw with grant option;

create table measures (at date not null, value int) partition by range (at);
create table measures_2026 partition of measures for values from ('2026-01-01') to ('2027-01-01');
grant select on measures to app_ro;
grant select on measures_2026 to app_rw;

create foreign data wrapper files;
grant usage on foreign data wrapper files to app_owner;
create server near foreign data wrapper files;
alter server near owner to app_owner;
grant usage on foreign server near to app_rw, "Odd ""role"" name";
create foreign table far (id int) server near;
grant select on far to app_ro;
create type span as range (subtype = float8);
revoke usage on type span from public;
create collation "My C" from "C";
alter collation "My C" owner to app_owner;
