create extension postgres_fdw; create server elsewhere foreign data wrapper postgres_fdw;
create foreign table far (id bigint) server elsewhere; create view reads as select id from far; create table near (id bigint); create type nothing as (); create sequence counter;
-- to
create extension postgres_fdw; create server elsewhere foreign data wrapper postgres_fdw;
create table far (id bigint); create foreign table reads (id bigint) server elsewhere; create foreign table near (id bigint) server elsewhere; create sequence nothing; create type counter as enum ();
