create schema billing;
create schema empty_one;
create type billing.state as enum ('open', 'paid');
create table users (id int primary key);
create table billing.users (id int primary key, user_id int not null references public.users (id), state billing.state not null default 'open');
create table billing.invoices (id serial primary key, user_id int not null references billing.users (id));
create view billing.open_invoices as select i.id from billing.invoices i;
create function billing.f() returns int language sql return 1;
create domain billing.amount as numeric(10,2);
