create sequence tickets;
create type mood as enum ('GOOD', 'BAD');
create domain address as text check (value like '%@%');
create table visits (
  id int generated always as identity primary key,
  ticket bigint default nextval('tickets'),
  at timestamp not null default now(),
  seen timestamptz default current_timestamp,
  opens time,
  room bpchar,
  closes timetz,
  days timestamptz[],
  mail address,
  price numeric default 9.90,
  rate double precision default 2.50,
  size int default 5::bigint,
  note text default null,
  options json default '{"b":1, "a":2}',
  tags text[] not null default '{}',
  names text[] default '{a,"b c"}',
  moods mood[] default '{GOOD}'
);
