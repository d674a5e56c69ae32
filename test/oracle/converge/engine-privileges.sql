-- Privileges on the engine's own objects come, go and change.
revoke execute on function pg_catalog.lower(text) from public;
grant select on pg_catalog.pg_authid to app_ro;
grant select (rolname) on pg_catalog.pg_authid to app_rw;
grant usage on schema information_schema to app_ro;
revoke usage on language sql from public;
create table t (id int primary key);
-- to
grant select, update on pg_catalog.pg_authid to app_ro with grant option;
grant select (rolname) on pg_catalog.pg_authid to app_user;
revoke select on pg_catalog.pg_user from public;
grant usage on language sql to app_rw;
create table t (id int primary key);
