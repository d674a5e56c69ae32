create extension btree_gist;
create table p (a int, b int, c text, d int4range, e int, primary key (a, b) include (c) with (fillfactor = 80),
unique nulls not distinct (c),--15+
unique (c),--<15
 constraint u_def unique (e) deferrable initially deferred, constraint ex exclude using gist (a with =, d with &&) where (e > 0) deferrable, constraint u_inc unique (b, c) include (e));
create table f (x int, y int, z int, w text, v int default 1, foreign key (x, y) references p match full on delete set null on update cascade, constraint fk_col foreign key (z, v) references p
on delete set null (z)--15+
, constraint fk_def foreign key (x, z) references p
on delete set default (z)--15+
deferrable initially deferred, constraint fk_u foreign key (w) references p (c) on update restrict on delete restrict not valid, constraint fk_imm foreign key (x,v) references p deferrable);
alter table f add constraint ck_nv check (x > 0) not valid; alter table f add constraint ck_ni check (y > 0) no inherit;
alter table p cluster on p_pkey;
create table self (id int primary key, parent int references self, other int references self on delete cascade);
create table c1 (id int primary key, c2 int); create table c2 (id int primary key, c1 int references c1); alter table c1 add foreign key (c2) references c2;
create table dup (a int references self, b int, foreign key (a) references self on delete set null not valid, unique (a), constraint dup_u2 unique (a)) ;
create unique index dup_i1 on dup (a); create index dup_i2 on dup (a); create index dup_i3 on dup (a);
comment on constraint p_pkey on p is 'pk'; comment on constraint fk_col on f is 'fk'; comment on constraint ck_nv on f is 'ck'; comment on constraint ex on p is 'ex'; comment on constraint u_def on p is 'u';
create table noid (a int, b int, unique (a)); create table nokey (a text); create table opt_pk (a int not null, b int not null); create unique index opt_pk_i on opt_pk (a); alter table opt_pk add constraint opt_pk_named primary key using index opt_pk_i;
create table refs_u (u int references noid (a), constraint ck1 check (u > 0), constraint ck2 check (u < 10), check (u <> 5 or u is null));
create table refs_i (u int); create table target (k int); create unique index target_k on target (k); alter table refs_i add foreign key (u) references target (k);
create table m2m_a (id int primary key); create table m2m_b (id int primary key); create table "_m2m" ("A" int references m2m_a on delete cascade on update cascade, "B" int references m2m_b on delete cascade on update cascade, primary key ("A", "B")); create index on "_m2m" ("B");
create table link (a int references m2m_a, b int references m2m_b, primary key (a, b));
