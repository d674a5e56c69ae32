-- an attribute goes together with values of its enum; the body of a function that a domain checks with reads a new column
create type shade as enum ('light', 'dark', 'none');
create type paint as (name text, shades shade[], coats int);
create table fees (code text primary key, amount numeric);
create function charged(code text) returns boolean language sql stable as $$ select exists (select from fees f where f.code = $1) $$;
create domain charge as text check (charged(value));
create table jobs (id int, wall paint, pays charge);
-- to
create type shade as enum ('light', 'deep');
create type paint as (name text, coats bigint, gloss numeric);
create table fees (code text primary key, amount numeric, ends date);
create function charged(code text) returns boolean language sql stable as $$ select exists (select from fees f where f.code = $1 and f.ends is null) $$;
create domain charge as text check (charged(value) and value <> '');
create table jobs (id int, wall paint, pays charge, tint shade);
