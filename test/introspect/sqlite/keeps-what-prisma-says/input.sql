create table users (id integer primary key, name varchar(80) not null, seen datetime not null default current_timestamp, ok boolean not null);
create table tags (id integer primary key);
create table "_tagged" (
  "A" integer not null references tags (id),
  "B" integer not null references users (id)
);
create unique index tagged_once on "_tagged" ("A", "B");
create index tagged_users on "_tagged" ("B");
create view names as select id, name from users;
