create table t (id int primary key, small int, text_number text, stamp timestamp, cut text, js json);
create table keyless (a int not null, b int);
create view v as select id, small from t;
insert into t select g, g, g::text, now(), 'abc', '{}' from generate_series(1, 50) g;
insert into keyless select g, g from generate_series(1, 50) g;
-- to
create table t (id int primary key, small bigint, text_number int, stamp timestamptz, cut varchar(5), js jsonb, at timestamptz default clock_timestamp(), num serial, twice int generated always as (id * 2) stored);
create table keyless (a int primary key, b int);
create view v as select id, small from t;
