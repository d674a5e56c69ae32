create table p (a int, b int);
create table k (id integer primary key, a int references nowhere (x), b int references p (a));
insert into p values (1, 2); insert into k values (1, null, 1), (2, null, null);
-- to
create table p (a int, b int, c int);
create table k (id integer primary key, a int references nowhere (x) on delete cascade, b int references p (a), c text not null default '');
