-- Extensions in the engine's own schema, in odd ones, and those that need one another.
create schema "My ext";
create extension seg schema pg_catalog;
create extension "uuid-ossp" schema "My ext";
create extension hstore schema "My ext" version '1.7';
create extension cube schema public;
create extension earthdistance schema public;
create extension intagg schema "My ext";--<18
comment on extension cube is 'own words';
create extension amcheck schema pg_catalog;
create table t (s seg, h "My ext".hstore, id uuid default "My ext".uuid_generate_v4());
