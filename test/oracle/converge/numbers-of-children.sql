create table base (id bigserial not null, note text); create table child (x int) inherits (base); create table other (x int) inherits (base); alter table other alter id set default 3;
create table part (id serial, k int) partition by list (k); create table part_one partition of part for values in (1); create table part_two partition of part (id default 4) for values in (2);
-- to
create table base (id bigserial not null, note text); create table child (x int) inherits (base); alter table child alter id set default 5; create table other (x int) inherits (base); create table fresh () inherits (base); alter table fresh alter id set default 6;
create table part (id serial, k int) partition by list (k); create table part_one partition of part (id default 7) for values in (1); create table part_two partition of part for values in (2); create table part_new partition of part (id default 8) for values in (3);
