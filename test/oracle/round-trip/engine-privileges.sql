-- Privileges on the engine's own objects: given, handed on, and taken from everyone.
revoke all on function pg_catalog.pg_read_file(text) from public;
grant execute on function pg_catalog.pg_read_file(text) to app_rw;
grant select on pg_catalog.pg_authid to app_ro;
grant select (rolname) on pg_catalog.pg_authid to app_rw;
revoke select on pg_catalog.pg_settings from public;
grant usage on schema information_schema to app_ro;
revoke usage on schema pg_catalog from public;
grant usage on schema pg_catalog to public;
revoke usage on language sql from public;
grant usage on language sql to app_rw;
grant select on information_schema.tables to app_rw;
revoke execute on function pg_catalog.lower(text) from public;
grant usage on type pg_catalog.int4 to app_rw;
revoke select on pg_catalog.pg_user from public;
grant select (relname, relkind), update (relname) on pg_catalog.pg_class to app_ro with grant option;
grant execute on function pg_catalog.pg_ls_dir(text) to app_ro, "Odd ""role"" name";
revoke usage on language plpgsql from public;
