alter default privileges grant execute on functions to app_user;
alter default privileges grant select, insert on tables to app_user;
alter default privileges grant select on tables to app_rw;
create table told (id int primary key);
-- to
alter default privileges grant select on tables to app_rw;
alter default privileges grant usage on sequences to app_user;
create extension pg_trgm;
create table told (id int primary key);
create table heard (id serial primary key);
create function hear() returns int language sql return 1;--14+
create function hear() returns int language sql as 'select 1';--<14
create sequence ears;
grant select, insert on told to app_user;
