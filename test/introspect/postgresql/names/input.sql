create type "Größe" as enum ('klein', 'groß', 'it''s', '1st', 'with space', 'a-b');
create table "order" (
  "id" int primary key,
  "select" text,
  "First Name" text not null,
  "first_name" text,
  "firstName" text,
  "2fa" boolean,
  "%" int,
  "naïve 名前" "Größe" default 'it''s',
  "quote""d" text default 'x',
  "UPPER_CASE" int,
  "weird.dotted" int
);
create unique index "Index ""with"" quotes" on "order" ("First Name", "quote""d");
alter table "order" add constraint "check-me `please`" check ("UPPER_CASE" > 0 and "quote""d" <> '`${x}`');
create table class (id int primary key, model int, "String" text);
create table "strings" (id int primary key);
create table string (id int primary key);
create table a_name_that_is_exactly_as_long_as_postgres_allows_it_to_be_63 (
  id int primary key,
  another_name_that_is_exactly_as_long_as_postgres_allows_it_63_b int,
  class_id int references class (id),
  unique (another_name_that_is_exactly_as_long_as_postgres_allows_it_63_b)
);
create table statuses (id int primary key);
create type status as enum ('on');
create table people (id int primary key, status status, boss int references people (id), author int references class (id), author_id int references class (id));
create table user_data (id int primary key);
create table "OAuthTokens" (id int primary key);
