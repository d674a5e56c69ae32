create type span as (low int, high text); create type mood as enum ('up', 'down'); create domain code as text;
create table visits (id int primary key, span span, mood mood, codes code[]); create view seen as select id, span from visits;
create type size as enum ('s', 'm', 'l', 'xl'); create table shirts (id int, size size default 'm', other size[] default '{s,l}'); create index on shirts (size) where size = 'l';
create table pairs (a int, b text, c date); create function all_pairs() returns setof pairs language sql as 'select 1, ''x'', current_date';
create collation nordic (provider = icu, locale = 'nb');
-- to
create type span as range (subtype = int8); create type mood as (low int); create domain code as int;
create table visits (id int primary key, span span, mood mood, codes code[]); create view seen as select id, span from visits;
create type size as enum ('l', 'm', 's'); create table shirts (id int, size size[], other size default 'l'); create index on shirts (other) where other = 'l';
create table pairs (a bigint, b text); create function all_pairs() returns setof pairs language sql as 'select 2::bigint, ''x''';
create collation nordic (provider = icu, locale = 'nb'); create table names (id int, name text) partition by range (name collate nordic, lower(name) collate "C"); create table marks (mark text) partition by list (mark collate ucs_basic);
