create table a (id int primary key, n int not null, k text not null); create unique index a_n on a (n); create index a_k on a (k); alter table a cluster on a_k; alter table a replica identity using index a_n;
create table b (id int not null, n int not null unique, k text); alter table b cluster on b_n_key; alter table b replica identity using index b_n_key; 
create table c (id int not null, n int not null); create unique index c_n on c (n); alter table c replica identity full; create index c_i on c (id); alter table c cluster on c_i;
create table d (id int not null, n int not null, x int not null); create unique index d_n on d (n); create unique index d_x on d (x); alter table d replica identity using index d_n; alter table d cluster on d_n;
create table e (id int primary key, n int not null); alter table e cluster on e_pkey; alter table e replica identity using index e_pkey; create table f (id int not null); create unique index f_id on f (id); alter table f replica identity using index f_id;
create table g (id int not null, n int not null); create unique index g_id on g (id); alter table g replica identity using index g_id;
-- to
create table a (id int primary key, n bigint not null, k text not null); create unique index a_n on a (n, k); create index a_k on a (lower(k)); alter table a cluster on a_n; alter table a replica identity using index a_n;
create table b (id int not null, n int not null, k text, unique (n, id)); create unique index b_n_key on b (id); alter table b cluster on b_n_id_key; alter table b replica identity using index b_n_key;
create table c (id int not null, n int not null); create unique index c_n on c (n); alter table c replica identity using index c_n; create index c_i on c (id);
create table d (id int not null, n int not null, x int not null); create unique index d_n on d (n); create unique index d_x on d (x); alter table d replica identity using index d_x; alter table d cluster on d_x;
create table e (id bigint primary key, n int not null unique); alter table e cluster on e_n_key; alter table e replica identity using index e_n_key; create table f (id int not null); alter table f replica identity nothing;
create table g (id int not null, n int not null); create unique index g_n on g (n); alter table g replica identity using index g_n;
