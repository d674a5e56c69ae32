create function a(x int) returns int language sql immutable as 'select x'; create function b(x int) returns int language sql immutable as 'select a(x) + 1'; create function gone() returns int language sql as 'select 1';
create table t (id int primary key default a(1), n int check (b(n) > 0), g int generated always as (a(id)) stored); create index on t (a(n)); create view v as select a(id) x, b(n) y from t; create view w as select x from v;
create procedure p(x int) language sql as 'select 1'; create function tr() returns trigger language plpgsql as 'begin return new; end'; create trigger t1 after insert on t for each row execute function tr();
create aggregate ag(int) (sfunc = int4pl, stype = int); create function sr() returns table (a int) language sql as 'select 1'; create view sv as select * from sr();
-- to
create function a(x int, y int default 2) returns bigint language sql immutable as 'select x + y'; create function b(y int) returns int language sql immutable as 'select 2'; create function fresh(text) returns int language sql as 'select 1';
create table t (id int primary key default 1, n int check (b(n) > 0), g int generated always as (b(id)) stored); create index on t (b(n)); create view v as select a(id) x, b(n) y, id from t; create view w as select x, y from v;
create function p(x int) returns int language sql as 'select 1'; create function tr() returns trigger language plpgsql as 'begin return null; end'; create trigger t1 before insert or update on t for each row execute function tr(); create trigger t2 after delete on t execute function tr();
create aggregate ag(int) (sfunc = int4pl, stype = int, initcond = '5'); create function sr() returns table (a int, b text) language sql as 'select 1, ''x''::text'; create view sv as select * from sr();
