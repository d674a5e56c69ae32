-- Privileges of what is yet to be made: they are in force when the objects of this schema are made anew, and change nothing of them.
create schema "Odd schema";
create table before (id serial primary key);
create function early() returns int language sql as 'select 1';
alter default privileges grant select on tables to app_ro;
alter default privileges grant select, insert, update, delete on tables to app_rw with grant option;
alter default privileges in schema "Odd schema" grant usage, select on sequences to "Odd ""role"" name";
alter default privileges revoke execute on functions from public;
alter default privileges for role app_owner in schema public grant all on tables to app_rw;
alter default privileges for role app_owner revoke usage on types from public;
alter default privileges grant usage on schemas to app_rw;
alter default privileges revoke truncate on tables from current_user;
create table later (id serial primary key);
create table "Odd schema".numbered (id serial primary key);
create view seen as select id from later;
create function late() returns int language sql as 'select 1';
