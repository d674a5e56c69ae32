create table "User" (id integer not null primary key, name text not null default (upper('x')));
create view names as select name from "User";
