create table a (id int primary key, b int);
create table b (id int primary key, a int references a);
alter table a add foreign key (b) references b;
create table child (id int primary key, a int references a);
-- to
create table a (id bigint, b int);
create table kept (id int);
