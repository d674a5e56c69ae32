-- since 18
create table step (x int, y int, z int constraint named not null no inherit); create table step_in (x int constraint given not null, y int not null, z int constraint named not null) inherits (step); create table step_on (x int constraint own not null, y int, z int constraint apart not null) inherits (step);
create table pair (a int, check (a is not null));
create table leg (a int, b int) partition by range (a); create table leg_1 (b int, a int not null) partition by range (b); create table leg_11 (b int, a int not null); alter table leg_1 attach partition leg_11 for values from (1) to (5);
create table part (a int, b int, not null a) partition by list (a); create table part_1 (a int, b int); alter table part_1 add constraint part_1_late not null a not valid;
-- to
create table step (x int constraint given not null, y int not null, z int constraint named not null); create table step_in (x int, y int, z int) inherits (step); create table step_on (x int constraint own not null, y int, z int constraint apart not null) inherits (step);
create table pair (a int, b int, check (a is not null), constraint pair_key primary key (a, b));
create table leg (a int, b int) partition by range (a); create table leg_1 (b int, a int not null) partition by range (b); create table leg_11 (b int, a int not null); alter table leg_1 attach partition leg_11 for values from (1) to (5); alter table leg attach partition leg_1 for values from (1) to (10);
create table part (a int, b int, not null a) partition by list (a); create table part_1 (a int, b int, constraint part_1_late not null a); alter table part attach partition part_1 for values in (5);
