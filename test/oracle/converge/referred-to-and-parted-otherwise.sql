create table m (id int primary key) partition by range (id);
create table m1 partition of m for values from (0) to (10);
create table likes (a int references m, b int references m);
create table notes (m int references m, text text);
insert into m values (1), (2);
insert into likes values (1, 2);
insert into notes values (1, 'a');
-- to
create table m (id int primary key) partition by list (id);
create table m1 partition of m for values in (1, 2, 3);
create table notes (m int references m, text text);
