create type mood as enum ('ok', 'bad');
create table parent (id int primary key, code text);
create table child (id int primary key, parent_id int, name text, amount numeric(10,2), note varchar(10), n int, m mood, email text, flag boolean, gone text);
create table quiet (id int primary key, child_id int constraint quiet_child references child (id));
create index child_n on child (n);
alter table child add constraint n_positive check (n > 0);
insert into parent select g, 'c' || g from generate_series(1, 50) g;
insert into child select g, g, 'name ' || g, g, 'note', g, 'ok', g || '@x.y', true, 'gone' from generate_series(1, 50) g;
insert into quiet select g, g from generate_series(1, 50) g;
-- to
create type mood as enum ('ok', 'fine', 'bad');
create table parent (id int primary key, code text unique);
create table child (
  id int primary key, parent_id int constraint child_parent references parent (id), name text not null, amount numeric(12,2),
  note varchar(20), n int default 7, m mood not null, email text, flag boolean, added int, added_now timestamptz default now(),
  constraint n_small check (n < 1000), constraint email_unique unique (email)
);
create table quiet (id int primary key, child_id int);
create index child_name on child (name) where n > 1;
create unique index child_lower on child (lower(name));
