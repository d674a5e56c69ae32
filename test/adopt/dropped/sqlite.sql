create table "User" (id integer not null primary key, name text not null, age integer,
  constraint grown check (age > 18), constraint named check (name <> ''));
create index aged on "User" (age) where age > 1;
create index short on "User" (name) where name <> '';
create table gone (id integer primary key);
create trigger gone_touch after update on gone begin select 1; end;
create trigger name_touch after update of name on "User" begin select 1; end;
create view names as select name from "User";
create virtual table search using fts5(title);
