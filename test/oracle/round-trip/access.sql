-- Owners and privileges. Roles are of the whole server: only those that each has.
create table public.log (id int primary key, line text);
create view public.lines as select line from public.log;
create sequence public.numbers;
create function public.one() returns int language sql as 'select 1';
create type public.mood as enum ('good', 'bad');
create schema hidden;

-- the owner's own with the right to grant them on: of some, of all, of one beside one that it lost
grant select, insert on public.log to current_user with grant option;
grant all on public.lines to current_user with grant option;
grant usage on sequence public.numbers to current_user with grant option;
revoke update on sequence public.numbers from current_user;
grant execute on function public.one() to current_user with grant option;
grant usage on type public.mood to current_user with grant option;
grant create on schema hidden to current_user with grant option;
grant update (line) on public.log to current_user with grant option;
grant select on public.log to pg_monitor with grant option;

create statistics public.given on id, line from public.log;
alter statistics public.given owner to pg_monitor;
create statistics public.kept on id, line from public.log;
