create schema first;
create schema second;
create table first."A" (id text primary key, data text);
create index "A_idx" on first."A" (data);
create type second.mood as enum ('happy', 'veryHappy');
create table second."B" (id text primary key, mood second.mood, fk text references first."A" (id));
