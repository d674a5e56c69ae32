-- Extensions move to other schemas, the engine's own among them; one that cannot move is made anew under what uses it.
create schema a;
create extension cube;
create extension earthdistance;
create extension citext;
create extension hstore schema a;
create extension pg_stat_statements;
create extension seg;
create extension lo;
create extension xml2 schema a;
create table t (id int, c citext, h a.hstore);
create view v as select a.xml_valid(c::text) as ok from t;
create function kept(x text) returns bool language sql as $$ select a.xml_valid(x) $$;
grant execute on function a.xml_valid(text) to app_ro;
-- to
create schema a;
create schema b;
create extension citext schema a;
create extension hstore schema b;
create extension pg_stat_statements schema a;
create extension seg schema pg_catalog;
create extension file_fdw schema b;
create extension xml2 schema b;
create extension amcheck schema b;
create extension fuzzystrmatch;
create table t (id int, c a.citext, h b.hstore);
create view v as select b.xml_valid(c::text) as ok from t;
create function kept(x text) returns bool language sql as $$ select b.xml_valid(x) $$;
