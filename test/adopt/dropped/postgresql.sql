create table "User" (id integer not null, name text not null, age integer, constraint "User_pkey" primary key (id),
  constraint grown check (age > 18), constraint named check (name <> ''));
create index aged on "User" (age) where age > 1;
create index short on "User" (name) where name <> '';
create table gone (id integer primary key);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger gone_touch before update on gone for each row execute function touch();
create trigger age_touch before update of age on "User" for each row execute function touch();
create trigger name_touch before update of name on "User" for each row execute function touch();
create view ages as select age from "User";
create view old as select age from ages;
create view names as select name from "User";
create table part_of (id integer not null, constraint part_pkey primary key (id)) partition by range (id);
create table part_one partition of part_of for values from (1) to (10);
