create type shade as enum ('dark', 'mid', 'light');
create type shade_old as enum ('x');
create table shade_old2 (s shade default 'mid');
create domain weight as numeric(5, 2) check (value > 0);
create table weight_old (w weight);
create view shade_old3 as select 1 as one;
-- to
create type shade as enum ('light', 'dark');
create type shade_old as enum ('x');
create table shade_old2 (s shade default 'dark');
create domain weight as text check (value <> '');
create table weight_old (w weight);
create view shade_old3 as select 1 as one;
