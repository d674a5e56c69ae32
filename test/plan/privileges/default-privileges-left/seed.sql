alter default privileges grant select on tables to app_ro;
alter default privileges in schema public grant usage on sequences to app_rw;
