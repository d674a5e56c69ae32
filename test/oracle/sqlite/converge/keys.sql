create table a (id text primary key, n text, u text);
create table b (x int not null, y text not null, z int references a (id));
create table c (id integer primary key, v text);
create table w (k text, v int, primary key (k)) without rowid;
create table n (id integer primary key, a text constraint one not null, b text not null on conflict ignore);
insert into a values ('a1', 'x', 'u1'), ('a2', null, null);
insert into b values (1, 'y', 'a1'), (2, 'z', null);
insert into c values (5, 'five'), (9, 'nine');
insert into w values ('k', 1), ('l', 2);
insert into n values (1, 'a', 'b'), (2, 'c', 'd');
-- to
create table a (id text not null primary key, n text, u text, constraint only_u unique (u));
create table b (x int, y text, z int constraint to_a references a (id) on delete set null, primary key (x, y));
create table c (id integer primary key desc, v text not null);
create table w (k text, v int, primary key (k));
create table n (id integer primary key, a text constraint two not null, b text not null on conflict replace default 'q');
