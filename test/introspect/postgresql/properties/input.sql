-- Properties that have no word: kept by the statements that set them.
create table users (
  id serial primary key,
  "E mail" text,
  name text
);
alter table users alter "E mail" set (n_distinct = -0.5, n_distinct_inherited = 10), alter name set (n_distinct = 5);
create index users_lower on users (lower(name), (id + 1));
alter index users_lower alter 1 set statistics 500, alter 2 set statistics 0;
create index "Odd index" on users (upper("E mail"));
alter index "Odd index" alter 1 set statistics 10;

create unlogged sequence fast;
create function touch() returns trigger language plpgsql as 'begin return new; end';
create table measures (at date not null, value int) partition by range (at);
create table measures_2026 partition of measures for values from ('2026-01-01') to ('2027-01-01');
create table "measures 2027" partition of measures for values from ('2027-01-01') to ('2028-01-01');
create trigger "Odd trigger" before insert on measures for each row execute function touch();
alter table measures_2026 disable trigger "Odd trigger";
alter table "measures 2027" enable always trigger "Odd trigger";
alter table "measures 2027" alter value set (n_distinct = 3);
