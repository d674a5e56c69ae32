create table parent (id int); create table child (more int) inherits (parent); create table grandchild () inherits (child);
create table whole (id int) partition by list (id); create table part partition of whole default;
insert into grandchild values (1, 2); insert into part values (1);
-- to
create table parent (id int, kept int default 3); create table child (more int) inherits (parent); create table grandchild () inherits (child);
create index child_kept on child (kept); create index grandchild_kept on grandchild (kept); alter table child add constraint kept_apart check (kept <> more);
create table whole (id int, kept text) partition by list (id); create table part partition of whole default;
create index part_kept on part (kept);
