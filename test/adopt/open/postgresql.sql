create table "User" (id integer not null, name text not null default upper('x'), constraint "User_pkey" primary key (id));
create view names as select name from "User";
