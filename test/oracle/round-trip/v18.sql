-- since 18
create extension btree_gist;
create table nn (a int constraint a_required not null, b int constraint b_ni not null no inherit, c int, d int not null);
alter table nn add constraint c_later not null c not valid;
create table ne (id int primary key, p int references ne not enforced, n int check (n > 0) not enforced);
create table tk (id int, at daterange, v text, primary key (id, at without overlaps), constraint u unique (v, at without overlaps));
create table tf (id int, tk_id int, at daterange, foreign key (tk_id, period at) references tk (id, period at));
create table gv (a int, b int generated always as (a + 1) virtual, c int generated always as (a * 2) stored, d int generated always as (a + 3));
create table child () inherits (nn);
create table pn (a int not null, b text) partition by list (a); create table pn1 partition of pn for values in (1); alter table pn1 alter b set not null;
create table tenure (who int4range, at daterange, constraint tenure_pkey primary key (who, at without overlaps), constraint tenure_twice unique (who, at without overlaps)) partition by list (who); create table tenure_1 partition of tenure for values in ('[1,2)', '[2,3)');
