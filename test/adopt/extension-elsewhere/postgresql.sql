create schema extensions;
create extension citext schema extensions;
create table "User" (id integer not null, name extensions.citext not null, constraint "User_pkey" primary key (id));
