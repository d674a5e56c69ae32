-- what lies beside a routine in its schema is found by whoever runs it, and not by whoever makes it
create schema wharf;
set search_path = wharf;
create type berth as (pier text, number int);
create table ships (name text primary key, at berth);
create function place(ship text) returns berth language plpgsql as $$
declare
  found berth;
begin
  select at into found from ships where name = ship;
  return found;
end $$;
create function names() returns setof text language sql stable as $$ select name from ships $$;
create procedure leave(ship text) language plpgsql as $$
declare
  gone ships%rowtype;
begin
  delete from ships where name = ship returning * into gone;
end $$;
