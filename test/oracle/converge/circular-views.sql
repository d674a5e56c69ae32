create table t (id int); create view a as select 1 as x; create view b as select x from a; create or replace view a as select x from b limit 1;
create view c as select 1 as x, 2 as id; create view d as select x, t.id from c, t; create or replace view c as select x, id from d limit 1; create view o as select * from c;
-- to
create table t (id bigint); create view a as select 2 as x;
create view c as select 1 as x, 2::bigint as id; create view d as select x, t.id from c, t; create or replace view c as select x, id from d limit 2; create view o as select * from c;
create view e as select 1 as x, 'q'::varchar(3) as y; create view f as select x, y from e; create view g as select f.x, t.id from f, t; create or replace view e as select x, y from f where x in (select id from g) limit 1; comment on view e is 'round'; alter view e set (security_barrier); create view h as select * from e; create or replace view e as select x, y from h where x in (select id from g) limit 1;
create view i as select 1 as x; create materialized view j as select x, 'a'::varchar(2) as y from i; create view k as select * from j; create or replace view i as select x from k limit 1; create unique index on j (x);
create view l as select 1 as x; create function of_l() returns setof l language sql begin atomic select x from l; end; create or replace view l as select x from of_l(); create view m as select l.* from l, k;
