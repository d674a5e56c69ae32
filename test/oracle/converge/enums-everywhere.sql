create type e as enum ('a', 'b', 'c'); comment on type e is 'said'; grant usage on type e to pg_monitor;
create table t (id int primary key, one e default 'a', many e[] default '{a,b}', g text generated always as (case when id > 0 then 'x' else 'y' end) stored, constraint ck check (one <> 'c'));
create index on t (one); create index part on t (id) where one = 'a'; create unique index expr on t ((one = 'b')); create index gin on t using gin (many);
create view v as select id, one, many from t where one = 'a'::e; create materialized view m as select one, count(*) as n from t group by one; create unique index on m (one); create view over_v as select one::text from v;
create function f(x e) returns e[] language sql as 'select array[$1]'; create function fd(x e default 'b') returns e language sql as 'select $1'; create view calls as select f(one) as r, fd() as d from t;

alter table t enable row level security; create policy pol on t using (one = 'a'); create function trg() returns trigger language plpgsql as 'begin return new; end'; create trigger trg before update on t for each row when (new.one = 'a') execute function trg(); create statistics st (dependencies) on id, one from t;
-- to
create type e as enum ('b', 'a', 'd'); comment on type e is 'said'; grant usage on type e to pg_monitor;
create table t (id int primary key, one e default 'd', many e[] default '{d,b}', g text generated always as (case when id > 0 then 'x' else 'y' end) stored, constraint ck check (one <> 'd'));
create index on t (one); create index part on t (id) where one = 'a'; create unique index expr on t ((one = 'b')); create index gin on t using gin (many);
create view v as select id, one, many from t where one = 'a'::e; create materialized view m as select one, count(*) as n from t group by one; create unique index on m (one); create view over_v as select one::text from v;
create function f(x e) returns e[] language sql as 'select array[$1]'; create function fd(x e default 'b') returns e language sql as 'select $1'; create view calls as select f(one) as r, fd() as d from t;

alter table t enable row level security; create policy pol on t using (one = 'a'); create function trg() returns trigger language plpgsql as 'begin return new; end'; create trigger trg before update on t for each row when (new.one = 'a') execute function trg(); create statistics st (dependencies) on id, one from t;
