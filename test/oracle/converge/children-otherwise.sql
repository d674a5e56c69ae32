create table vehicle (id int, seats int default 1, plate text, colour text default 'red'); alter table vehicle alter plate set statistics 100;
create table bus () inherits (vehicle); alter table bus alter seats set default 50, alter colour drop default;
create table part (a int, b int default 1) partition by range (a); create table arm partition of part (b default 2) for values from (0) to (10);
insert into bus values (1);
-- to
create table vehicle (id int, seats int default 4, plate text, colour text default 'blue'); alter table vehicle alter plate set statistics 500;
create table bus () inherits (vehicle); alter table bus alter seats set default 60, alter colour drop default;
create table part (a int, b int default 3) partition by range (a); create table arm partition of part (b default 4) for values from (0) to (10);
