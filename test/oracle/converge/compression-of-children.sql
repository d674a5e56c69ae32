-- since 14
create table m (id int, t text, u text) partition by list (id);
create table m1 partition of m for values in (1);
create table m2 partition of m for values in (2) partition by list (id);
create table m2a partition of m2 for values in (2);
create table p (t text, u text compression pglz);
create table c () inherits (p);
insert into m values (1, 'a', 'b'), (2, 'c', 'd');
insert into c values ('a', 'b');
-- to
create table m (id int, t text compression pglz, u text) partition by list (id);
create table m1 partition of m for values in (1);
create table m2 partition of m for values in (2) partition by list (id);
create table m2a partition of m2 for values in (2);
alter table m1 alter u set compression pglz;
create table p (t text compression pglz, u text);
create table c () inherits (p);
