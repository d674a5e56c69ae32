-- since 18
-- NOT NULLs of partitions with names and comments of their own.
create table n (id int, a int, b int constraint bb not null, c text default 'x') partition by list (id);
create table n1 (id int, a int, b int constraint cc not null, c text);
alter table n attach partition n1 for values in (1);
alter table n1 alter a set not null;
alter table n alter a set not null;
create table n2 partition of n for values in (2);
alter table n2 add constraint two not null c;
comment on constraint bb on n is 'B';
comment on constraint cc on n1 is 'C';
comment on constraint two on n2 is 'T';
create table n4 (id int, a int not null, b int not null, c text not null);
alter table n attach partition n4 for values in (4);
-- A table elsewhere is called like a partition, and hands its name on.
create schema elsewhere;
create table places (a int not null) partition by list (a);
create table spots partition of places for values in (1);
create table elsewhere.spots (a int not null) partition by list (a);
create table elsewhere.places (a int not null) partition by list (a);
alter table elsewhere.places attach partition elsewhere.spots for values in (1);
create table elsewhere.spots1 partition of elsewhere.spots for values in (1);
