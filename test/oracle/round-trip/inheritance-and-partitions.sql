create table p1 (a int not null, b text default 'b', c int check (c > 0), d int);
create table p2 (a int, e int not null default 5);
create table c0 () inherits (p1);
create table c1 (f int) inherits (p1, p2);
create table c2 (a int not null, b text not null) inherits (p1);
create table c3 (b text, g serial) inherits (p1);
create table c4 () inherits (p1); alter table c4 alter d set not null;
create table c5 (d int not null) inherits (p1);
create table c6 () inherits (c4);
create table c7 (a int) inherits (p1); alter table c7 alter a drop not null; --<18
create table c8 (a int not null, b text, c int check (c > 0), d int, z int); alter table c8 rename constraint c8_c_check to p1_c_check; alter table c8 inherit p1; alter table c8 alter b set default 'other';
create table c9 () inherits (p2); alter table c9 alter e drop default; alter table c9 alter a set default 9;
create table c10 () inherits (p1); alter table c10 alter b set statistics 77, alter b set storage external, alter d set (n_distinct = 3);
create table c11 (constraint c_c check (c > 5), constraint p1_c_check check (c > 0)) inherits (p1);
create table pni (a int constraint pni_nn not null no inherit, b int check (b > 0) no inherit); --18+
create table cni () inherits (pni); --18+
create table cni2 (a int not null) inherits (pni); --18+
create table pn (a int constraint pn_first not null); create table pc (a int constraint pc_own not null) inherits (pn); --18+
create table pd (constraint pd_own not null a) inherits (pn); --18+
create table pnv (a int, b int); alter table pnv add constraint nv not null a not valid; create table pnvc () inherits (pnv); --18+
comment on constraint pn_first on pn is 'parent'; comment on constraint pc_own on pc is 'child'; comment on constraint p1_a_not_null on c0 is 'inherited one'; --18+
create table gp (a int, b int generated always as (a + 1) stored); create table gc () inherits (gp);
create table gc2 (a int, b int generated always as (a + 2) stored) inherits (gp); --16+
create table gpv (a int, b int generated always as (a + 1)); create table gcv () inherits (gpv); --18+
create table ip (a int generated always as identity, b int); create table ic () inherits (ip);
create table sp (a serial, b int); create table sc () inherits (sp); create table sc2 (a serial) inherits (sp);
create index on c0 (a); alter table c0 add primary key (a); alter table c1 add constraint fk foreign key (d) references c0 (a);
comment on column c0.b is 'child comment'; comment on column c1.f is 'own';
-- partitions
create table r (id int not null, at date not null, v text default 'v', n int) partition by range (at, id);
create table r1 partition of r for values from ('2020-01-01', minvalue) to ('2021-01-01', 5);
create table r2 partition of r (v default 'two', constraint r2c check (n > 2)) for values from ('2021-01-01', 5) to ('2022-01-01', maxvalue) with (fillfactor = 30);
create table rd partition of r default;
create table l (k text, a int, primary key (k, a)) partition by list (k);
create table l1 partition of l for values in ('a', 'b''c', null) partition by hash (a); 
create table l2 partition of l for values in ('z') partition by range (a); 
create table l2a partition of l2 for values from (minvalue) to (10); create table l2b partition of l2 for values from (10) to (maxvalue);
create table h (a int, b text collate "C", c int) partition by hash (a, lower(b) collate "C" text_pattern_ops, (c + 1));
create table h0 partition of h for values with (modulus 3, remainder 0); create table h1 partition of h for values with (modulus 6, remainder 1); create unlogged table h2 partition of h for values with (modulus 3, remainder 2);
create table e (a int, b int) partition by list ((a % 3));
create table e0 partition of e for values in (0, 1); 
create index on r (n); create unique index r_u on r (at, id); create index r1_own on r1 (v); 
alter table r add constraint r_chk check (n > 0); alter table r2 add unique (n);
create table reo (v text, id int not null, n int constraint r_chk check (n > 0), at date not null); alter table r attach partition reo for values from ('2030-01-01', 0) to ('2031-01-01', 0);
create table drp (x int, id int not null, at date not null, v text default 'v', n int); alter table drp drop x; alter table drp add constraint r_chk check (n > 0); alter table r attach partition drp for values from ('2032-01-01', 0) to ('2033-01-01', 0);
create table fkp (id int primary key, at date, rid int, foreign key (at, rid) references r (at, id)) ; 
create table pf (a int references fkp, b int) partition by list (b); create table pf1 partition of pf for values in (1); create table pf2 partition of pf default; alter table pf2 add foreign key (b) references fkp;
create table rpn (a int not null, b int) partition by list (a); create table rpn1 partition of rpn (b not null) for values in (1); 
create table idp (id bigint generated always as identity, b int) partition by range (b); create table idp1 partition of idp for values from (0) to (10); --17+
create table srp (id bigserial, b int) partition by range (b); create table srp1 partition of srp for values from (0) to (10);
create table genp (a int, b int generated always as (a) stored) partition by range (a); create table genp1 partition of genp for values from (0) to (10);
create table genp2 partition of genp (b generated always as (a * 2) stored) for values from (10) to (20); --17+
create function trg() returns trigger language plpgsql as 'begin return new; end';
create trigger t1 after insert on r for each row execute function trg(); alter table r1 disable trigger t1; create trigger t_own before update on r1 for each row execute function trg();
create trigger t2 before insert on r for each row execute function trg();
alter table r2 alter n set statistics 7; alter table r2 alter v set storage external; comment on column r2.v is 'partition comment'; comment on table r2 is 'partition';
alter table r1 replica identity full; alter table r1 enable row level security; create policy pp on r1 using (true);
grant select on r1 to app_ro; 
alter index r_n_idx rename to r_n_renamed; alter index r1_n_idx rename to r1_n_renamed;
create table ea (a int[]) partition by list (a); create table ea1 partition of ea for values in ('{1,2}', '{3}');
create table eb (a bool) partition by list (a); create table eb1 partition of eb for values in (true); create table eb2 partition of eb for values in (false, null);
create table et (a timestamptz, b numeric) partition by range (a); create table et1 partition of et for values from ('2020-01-01 00:00:00+00') to ('infinity');
create type mood as enum ('x', 'y'); create table em (a mood) partition by list (a); create table em1 partition of em for values in ('x'); 
create table "Odd P" ("k K" int) partition by range ("k K"); create table "odd p 1" partition of "Odd P" for values from (1) to (2);
