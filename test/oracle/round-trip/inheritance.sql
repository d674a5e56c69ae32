create table base (id serial primary key, name text not null default 'x', created timestamptz default now(), constraint named check (name <> ''));
create table mixin (tag text default 't', weight int check (weight > 0) no inherit);
create table child (extra int not null, name text not null default 'y') inherits (base, mixin);
create table grandchild (tag text default 'g', deep jsonb) inherits (child);


alter table child add constraint u unique (extra);
alter table only base add constraint only_base check (id > 0) no inherit;
alter table grandchild alter column extra drop default;
create table base2 (id int primary key);
create table lone (a int, b text);
create table late (a int, b text, c int);
alter table late inherit lone;
create type addr as (street text, zip varchar(10), pos int[]);
create table typed of addr (primary key (zip), street with options default 'main' not null);
create table typed2 of addr;
comment on column child.name is 'own';
create table usual (n int, at date not null); create table usual_child (constraint usual_child_n_check check (n > 0), constraint usual_child_at_check check (at > '2020-01-01')) inherits (usual);
create table numbered (id bigserial not null, note text); create table numbered_child (x int) inherits (numbered); alter table numbered_child alter id set default 5; create table numbered_part (id serial, k int) partition by list (k); create table numbered_part_one partition of numbered_part (id default 7) for values in (1);
create table bonus (amount int); create table bonus_early () inherits (bonus); create table bonus_late () inherits (bonus_early); alter table bonus add constraint bonus_some check (amount > 0) not valid; comment on constraint bonus_some on bonus is 'for new ones'; create view over_bonus as select * from bonus_late;
