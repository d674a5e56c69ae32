create table shelf (id int primary key);
create table jar (id int primary key, shelf int references shelf, name text, code text);
alter table jar add constraint jar_once unique (name, code);
alter table jar add constraint jar_named check (name <> '') not valid;
insert into shelf values (1);
insert into jar values (1, 1, 'plum', 'p'), (2, 1, 'pear', 'q');
-- to
create table shelf (id int primary key);
create table jar (id int primary key, shelf int references shelf on delete cascade, name text, code text);
create unique index jar_once on jar (name, code);
alter table jar add constraint jar_named check (name <> '');
