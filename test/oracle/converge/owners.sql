create table held (id int primary key);
create view shown as select id from held;
insert into held values (1);
-- to
create table held (id int primary key);
create view shown as select id from held;
alter table held owner to app_owner;
alter view shown owner to app_rw;
