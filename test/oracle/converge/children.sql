create table a (id int not null, n int, k text check (k <> '')); create table b (m int, constraint b_m check (m > 0)); create table c (id int not null, n int, k text, m int, own int, constraint a_k_check check (k <> ''));
create table d (like a including all); alter table d inherit a; create table e (like a including all, m int, z int, constraint b_m check (m > 0)); alter table e inherit a; alter table e inherit b; create index e_z on e (z, m);
create table f (like a including all); alter table f inherit a; comment on table f is 'a child'; comment on column f.n is 'a number'; create view over_f as select n from f;
create table g (x int constraint gg not null, v int); create table g_1 (x int constraint gg not null, y int, v int); alter table g_1 inherit g; create table g_2 () inherits (g);
create table h (x int); create table h_1 (x int, y text); alter table h_1 inherit h;
-- to
create table a (id int not null, n bigint, k text check (k <> '')); create table b (m int, constraint b_m check (m > 0)); create table c (id int not null, n bigint, k text, m int, own int, constraint a_k_check check (k <> ''), constraint b_m check (m > 0)); alter table c inherit a; alter table c inherit b;
create table d (n text); create table e (id int constraint a_id_not_null not null, n bigint, k text, m int, z bigint, constraint a_k_check check (k <> '')); alter table e inherit a; create index e_z on e (z);
create table f (id int not null, n bigint); create view over_f as select n from f; comment on column f.n is 'a number';
create table g (x bigint constraint gg not null, w text); create table g_1 (x bigint constraint gg not null, y int, w text); alter table g_1 inherit g; create table g_2 () inherits (g);
create table h (y text); create table h_1 (x int, y text); alter table h_1 inherit h;
