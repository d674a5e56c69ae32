-- since 16
create schema storage_kept; set search_path = storage_kept, public;
create table t (id int primary key, a varchar(10) storage external compression pglz, b int, c text collate "C"); alter table t alter a set statistics 55, alter a set (n_distinct = 5), alter b set statistics 7; insert into t values (1, 'a', 2, 'x'); grant select (a) on t to app_user; comment on column t.a is 'a';

create schema storage_kept_parked; set search_path = storage_kept_parked, public;
create type c as (x int); create table t (id int primary key, c c storage external, d c[] compression pglz); alter table t alter c set statistics 44; grant select (c) on t to app_user; comment on column t.c is 'c'; insert into t values (1, row(1));

create schema storage_enum; set search_path = storage_enum, public;
create type e as enum ('a', 'b', 'c'); create table t (id int primary key, d e[] storage external compression pglz); insert into t values (1, '{a}');

create schema parked_not_null_pk; set search_path = parked_not_null_pk, public;
create type c as (x int); create table t (c c primary key, d c not null); create table u (c c references t (c) on delete cascade); insert into t values (row(1), row(2)); insert into u values (row(1)); comment on constraint t_pkey on t is 'k'; alter table t replica identity using index t_pkey; alter table t cluster on t_pkey;

create schema range_of_columns; set search_path = range_of_columns, public;
create function distance(a time, b time) returns double precision language sql immutable return extract(epoch from a - b); create type timerange as range (subtype = time, subtype_diff = distance); create table r (id int primary key, open timerange default '[08:00,17:00)', shut timerange[], constraint ck check (not isempty(open))); create index on r using gist (open); insert into r values (1); create view o as select lower(open) from r; create function is_open(at time, hours timerange) returns boolean language sql immutable return at <@ hours;

create schema collation_of_columns; set search_path = collation_of_columns, public;
create collation nocase (provider = icu, locale = 'und-u-ks-level1', deterministic = false); create table t (id int primary key, n text collate nocase unique, m varchar(10) collate nocase default 'x'); create domain d as text collate nocase; create type c as (x text collate nocase); create table u (d d, c c); insert into u values ('a', row('b')); insert into t values (1, 'a', 'b'); create view v as select n from t; comment on collation nocase is 'nc'; create index on t (m); create index on u (d); create function f(d) returns d language sql as 'select $1';
-- to
create schema storage_kept; set search_path = storage_kept, public;
create table t (id int primary key, a text storage external compression pglz, b bigint, c varchar(30) collate "C"); alter table t alter a set statistics 55, alter a set (n_distinct = 5), alter b set statistics 7; grant select (a) on t to app_user; comment on column t.a is 'a';

create schema storage_kept_parked; set search_path = storage_kept_parked, public;
create type c as (x bigint); create table t (id int primary key, c c storage external, d c[] compression pglz); alter table t alter c set statistics 44; grant select (c) on t to app_user; comment on column t.c is 'c';

create schema storage_enum; set search_path = storage_enum, public;
create type e as enum ('a', 'b'); create table t (id int primary key, d e[] storage external compression pglz);

create schema parked_not_null_pk; set search_path = parked_not_null_pk, public;
create type c as (x bigint); create table t (c c primary key, d c not null); create table u (c c references t (c) on delete cascade); comment on constraint t_pkey on t is 'k'; alter table t replica identity using index t_pkey; alter table t cluster on t_pkey;

create schema range_of_columns; set search_path = range_of_columns, public;
create function distance(a time, b time) returns double precision language sql immutable return extract(epoch from a - b); create type timerange as range (subtype = time); create table r (id int primary key, open timerange default '[08:00,17:00)', shut timerange[], constraint ck check (not isempty(open))); create index on r using gist (open); create view o as select lower(open) from r;create function is_open(at time, hours timerange) returns boolean language sql immutable return at <@ hours;

create schema collation_of_columns; set search_path = collation_of_columns, public;
create collation nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = false); create table t (id int primary key, n text collate nocase unique, m varchar(10) collate nocase default 'x'); create domain d as text collate nocase; create type c as (x text collate nocase); create table u (d d, c c); create view v as select n from t; comment on collation nocase is 'nc'; create index on t (m); create index on u (d); create function f(d) returns d language sql as 'select $1';
