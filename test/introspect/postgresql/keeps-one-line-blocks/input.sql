create type "Mood" as enum ('NEW', 'GOOD', 'x');
create type "Kind" as enum ('A', 'B', 'C');
create type "Size" as enum ('XS', 'S', 'M', 'XL');
create sequence counter start 3 increment 7;
create table "A" (zero integer, id integer primary key, kind "Kind" not null);
comment on column "A".kind is 'its kind';
create table "B" (y text primary key);
