create table p (a int, b int) partition by range (a);
create table p1 partition of p for values from (0) to (10);
create table p2 partition of p for values from (10) to (20);
alter table p1 add constraint p1_a unique (a);
create unique index p_a on p (a);
insert into p values (1, 1), (11, 2);
-- to
create table p (a int, b int) partition by range (a);
create table p1 partition of p for values from (0) to (10);
create table p2 partition of p for values from (10) to (20);
alter table p1 add constraint p1_a unique (a);
