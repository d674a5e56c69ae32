create type pt as (a int, b text); create table t of pt (primary key (a)); create table u of pt; create view v as select * from t;
create type q as (a int, b text); create table w of q (primary key (a)); create view x as select a, b from w;
create type e as enum ('a', 'b', 'c'); create type r as (a int, x e, m text); create table s of r (primary key (a), unique (m), check (m <> '')); create view y as select x from s; create index on s (x);
insert into t values (1, 'x'); insert into w values (1, 'x'); insert into s values (1, 'a', 'q');
create type leaf as (k int, note text, spare date); create table freed of leaf (primary key (k)); create table taken (k int not null, note text, spare date); create table moved of leaf (constraint note_said check (note <> ''));
-- to
create type pt as (a int, b text, c int); create table t of pt (primary key (a)); create table u of pt; create view v as select * from t;
create type q as (a bigint, c text); create table w of q (primary key (a)); create view x as select a from w;
create type e as enum ('a', 'b'); create type r as (z int, y int, a int, x e, b text); create table s of r (primary key (a), unique (b), check (b <> '')); create view y as select x from s; create index on s (x);
create type leaf as (k int, note text); create type twig as (k int, note text, more bigint); create table freed (k int primary key, note varchar(9)); create table taken of leaf (k primary key); create table moved of twig (constraint said check (note <> ''));
