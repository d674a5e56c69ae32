create extension citext;
create table "User" (id integer not null, name text not null, constraint "User_pkey" primary key (id),
  constraint named check (name <> ''));
create index short on "User" (name) where name <> '';
comment on table "User" is 'kept: comments are not managed';
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger touch before update on "User" for each row execute function touch();
create view names as select name from "User";
create sequence numbers;
create schema other;
