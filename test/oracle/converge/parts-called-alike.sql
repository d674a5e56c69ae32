create table m (id int, v text) partition by list (id);
create table m1 partition of m for values in (1);
create table m2 partition of m for values in (2) partition by list (id);
create table m2a partition of m2 for values in (2);
create index hashed on m using hash (v);
insert into m values (1, 'a'), (2, 'b');
-- to
create table m (id int, v text) partition by list (id);
create table m1 partition of m for values in (1);
create table m2 partition of m for values in (2) partition by list (id);
create table m2a partition of m2 for values in (2);
create index first on m (v);
create index plain on m (v collate "C");
create index second on m (v);
create index hashed on m using hash (v);
create index covering on m (v) include (id);
