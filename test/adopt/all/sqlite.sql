create table "User" (id integer not null primary key autoincrement, name varchar(20) not null, constraint named check (name <> ''));
create index short on "User" (name) where name <> '';
create trigger touch after update on "User" begin select 1; end;
create view names as select name from "User";
