-- IN on a type that is compared as another one: the engine prints a list that is cast as a whole, and would read it otherwise
create domain shade as varchar check (value in ('dark', 'light'));
create table doors (
  number bigserial primary key,
  kind varchar(12) not null check (kind in ('front', 'back', 'it''s ]')),
  code char(3) check (code not in ('abc', 'def')),
  width numeric check (width = any (array[80, 90])),
  height numeric check (height = any (array[200, 210.5])),
  tags text[] default array['a'::varchar(10), 'b'],
  opened timestamptz check (opened <> all (array[timestamp(3) '2020-01-01', timestamp(3) '2021-01-01'])),
  is_front text generated always as (case when kind in ('front', 'main') then 'y' end) stored,
  shade shade
);
create index on doors (number) where kind in ('front', 'back');
create index by_kind on doors ((kind in ('front', 'main')));
create view main_doors as select number, kind from doors where kind in ('front', 'main');
create materialized view other_doors as select number from doors where kind not in ('front', 'main');
create rule keep as on delete to main_doors where old.kind in ('front', 'side') do instead nothing;
create function stay() returns trigger language plpgsql as $$
begin
  if new.kind = any ((ARRAY['front'::character varying])::text[]) then return null; end if;
  return new;
end $$;
create trigger stay before update on doors for each row when (new.kind in ('front', 'side')) execute function stay();
create policy front on doors using (kind in ('front', 'side'));
-- a numbered column of another width than what it refers to
create table keys (door serial references doors (number), copy smallserial references doors (number));
