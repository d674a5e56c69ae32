-- NOT NULLs and defaults of partitions that are theirs, beside and without those of their tables.
create table n (id int, a int, b int not null, c text default 'x') partition by list (id);
create table n1 partition of n for values in (1);
create table n2 partition of n for values in (2);
alter table n1 alter a set not null;
alter table n alter a set not null;
alter table n1 alter c set default 'y';
alter table n2 alter b set not null;
insert into n values (1,1,1,'a'), (2,2,2,'b');
-- to
create table n (id int, a int, b int not null, c text default 'x') partition by list (id);
create table n1 partition of n for values in (1);
create table n2 partition of n for values in (2);
alter table n1 alter a set not null;
alter table n1 alter b set not null;
alter table n alter b drop not null;
alter table n2 alter c set default 'y';
insert into n values (1,1,1,'a'), (2,2,2,'b');
