-- orphans and odd types that were there before
create table p (id integer primary key, n text);
create table k (id integer primary key, p int references p (id), n int, r real, t text);
insert into p values (1, 'a');
insert into k values (1, 99, 'not a number', 'x', 5), (2, 1, 2.5, 3, x'00ff'), (3, null, x'01', 7.0, 1e300);
-- to
create table p (id integer primary key, n text not null default '');
create table k (id integer primary key, p int references p (id), n int, r real, t text, extra int check (extra > 0));
