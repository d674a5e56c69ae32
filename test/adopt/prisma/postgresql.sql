create sequence numbers;
create table "User" (
  id integer generated always as identity (start 5),
  other bigint not null default nextval('numbers'),
  tags text[] not null,
  name text not null,
  short text generated always as ("left"(name, 1)) stored,
  code integer,
  constraint "User_pkey" primary key (id),
  constraint "User_code_key" unique (code) deferrable
);
create unique index user_code on "User" (id, code) nulls not distinct;
create index user_some on "User" (code) include (name) where code > 1;
