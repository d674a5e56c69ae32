create table t (id int primary key, a text, b int, c jsonb);
create view v1 as select * from t; create view v2 (x, y) as select id, a from t; create view v3 with (security_barrier) as select 1 as one; create view v4 with (security_barrier = false, check_option = local) as select id from t where id > 1;
create view v5 as select * from t where b > 1 with cascaded check option; create view v6 with (security_invoker = true) as select id from t; --15+
create view v6b with (security_invoker = false, security_barrier = true) as select id from t with local check option; --15+
create recursive view rv (n) as values (1) union all select n + 1 from rv where n < 10;
create view "Odd ""v""" as select id as "Id x", a as "select" from t; create view vv as select v1.id from v1 join v2 on v1.id = v2.x;
create view agg as select a, count(*) filter (where b > 0) as n, array_agg(b order by b desc) as bs, percentile_cont(0.5) within group (order by b) as p from t group by grouping sets ((a), ()) having count(*) > 0;
create view win as select id, row_number() over w as r, sum(b) over (w rows between 1 preceding and current row exclude ties) as s from t window w as (partition by a order by id);
create view lat as select t.id, x.k, x.v from t cross join lateral jsonb_each(t.c) with ordinality as x(k, v, o); create view tsam as select * from t tablesample system (10) repeatable (3); 
create view cte as with recursive q as (select 1 as n union all select n + 1 from q where n < 3), m as materialized (select * from t) select q.n, m.id from q, m; 
create view cyc as with recursive q(id, p) as (select 1, 2 union all select p, p from q) search depth first by id set o cycle id set c using pth select id, p from q; --14+
create view marked as with recursive q(id, p) as (select 1, 2 union all select p, p from q) cycle id set c to 'again' default 'it''s new' using pth select id, c from q; --14+
create view marked_at as with recursive q(id, p) as (select 1, 2 union all select p, p from q) cycle id set c to date '2000-01-01' default date '1999-12-31' using pth select id, c from q; --14+
create view vals as values (1, 'a'), (2, 'b'); create view un as select id from t union all (select b from t order by b limit 1) except select 3; create view for_upd as select id from t for update of t nowait; create view nothing as select from t; create view nocols as select; 
create view defs as select id, a, b from t; alter view defs alter column a set default 'dflt'; alter view defs alter b set default 3 + 4; comment on view defs is 'view'; comment on column defs.a is 'col'; grant select (id), update (a) on defs to app_rw; grant insert on defs to app_rw with grant option;
create function trg() returns trigger language plpgsql as 'begin return new; end'; create trigger io instead of insert or update or delete on defs for each row execute function trg(); create rule ru as on update to v2 do instead update t set a = new.y where id = old.x; create rule rn as on delete to v2 do instead nothing;
create view xm as select xmlelement(name foo, xmlattributes(a as bar), b) as x from t; create view js as select json_object('a': id) as o, json_array(1, 2) as r from t; --16+
create view jt as select * from json_table('[1]', '$[*]' columns (a int path '$')) jt; create view mg as select merge_action from (select 1 as merge_action) x; --17+
create materialized view m1 as select id, a, b from t; create materialized view m2 (x, y) with (fillfactor = 70, autovacuum_enabled = false) as select id, a from t with no data; create materialized view "M ""3""" as select 1 as "A b";
comment on materialized view m1 is 'mat'; comment on column m1.a is 'matcol'; create index on m1 (a); create unique index on m1 (id); grant select on m1 to app_ro; grant select (a) on m1 to app_rw;
alter materialized view m1 alter column a set storage external; alter materialized view m1 alter column b set statistics 55; alter materialized view m1 alter column a set (n_distinct = 5); alter materialized view m1 cluster on m1_id_idx; alter materialized view m2 set (toast.autovacuum_enabled = false);
alter materialized view m1 alter column a set compression pglz; --14+
create statistics ms on a, b from m1; create statistics ms2 (mcv) on x, y from m2; alter statistics ms2 set statistics 9;
create view on_mat as select * from m1; create materialized view m4 as select * from on_mat; 
create view ren as select id as x1, a as x2 from t; alter table t rename a to a_new; alter view ren rename column x1 to y1;
create view grp as select id, a_new from t group by id; create view usng as select t1.b, id from t t1 join t t2 using (id); create view usal as select u.id from t t1 join t t2 using (id) as u; --14+
create view rowt as select t, (t).b as bb from t; create view casts as select id::text::varchar(3) as c, '1'::bit(4) as d, b::numeric(4,1) as e, current_date as f, interval '1' day as g, a_new collate "C" as h from t; create view subl as select array(select id from t) as ids, (select max(b) from t) as m, exists (select 1 from t) as e, 3 = any (select id from t) as an; create view func as select * from generate_series(1, 3) g(i), rows from (generate_series(1, 2), unnest(array['a', 'b'])) with ordinality as r(a, b, o);
create materialized view half with (fillfactor = 50, autovacuum_enabled = off) as select 1 as id; grant select on half to app_ro;
create view chk1 with (check_option = cascaded, security_barrier = true) as select id from t; create view chk2 with (check_option = cascaded, security_invoker = true) as select id from t; --15+
