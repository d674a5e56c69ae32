create text search dictionary d (template = simple, accept = false);
create text search configuration c (copy = simple);
alter text search configuration c alter mapping for asciiword with d, simple;
create table t (id int, s text, v tsvector generated always as (to_tsvector('c'::regconfig, s)) stored);
create index i on t using gin (to_tsvector('public.c'::regconfig, s));
-- to
create schema other;
create text search dictionary other.d (template = simple, accept = false);
create text search configuration other.c (copy = simple);
alter text search configuration other.c alter mapping for asciiword with other.d, simple;
create table t (id int, s text, v tsvector generated always as (to_tsvector('other.c'::regconfig, s)) stored);
create index i on t using gin (to_tsvector('other.c'::regconfig, s));
