-- a file that a person likes to read
create table accounts (id uuid primary key, owner uuid, number uuid, title text not null check (title ~ '^[A-Z]$' or title = ''));
create table profiles (id uuid primary key references accounts, bio text, state text generated always as (
  case when bio is null then 'empty' else 'filled' end) stored);
create table years (year int primary key);
create table films (id uuid primary key, year int references years, born date, died date);
create table events (id int not null, kind text not null, day date not null) partition by hash (id);
create table events_0 partition of events (day default '2020-01-01') for values with (modulus 1, remainder 0);
create domain code as text check (value ~ '^\d+$' or value = '$$');
create table film_kinds (id int primary key);
alter table films add kind int references film_kinds;
