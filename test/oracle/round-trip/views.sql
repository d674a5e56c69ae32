create table a (id int primary key, name text, parent int references a, val numeric, at timestamptz);
create view v1 as select id, name as "Full Name", val * 2 as dbl from a where val > 0;
create view v2 (x, y) as select id, "Full Name" from v1 union all select id, name from a;
create view v3 with (security_barrier, check_option = local) as select * from a where val > 1;
create view v4
with (security_invoker = true)--15+
 as select * from v3 with cascaded check option;
create recursive view tree (id, depth) as select id, 1 from a where parent is null union all select a.id, depth + 1 from tree join a on a.parent = tree.id;
create view v5 as with x as materialized (select * from a) select x.*, row_number() over (partition by name order by id) rn, (select count(*) from v1) c from x left join lateral (select 1 as one) l on true;
create materialized view m1 as select name, sum(val) s, count(*) from a group by name with no data;
create materialized view m2 with (fillfactor = 50) as select * from v2;
create unique index m1_name on m1 (name); create index on m2 (x desc, y) where x > 3;
create index m2_c on m2 (x); alter materialized view m2 cluster on m2_c;
create view v6 as select m1.*, m2.x from m1 join m2 on true;
comment on view v1 is 'view'; comment on column v1.dbl is 'double'; comment on materialized view m1 is 'mat'; comment on column m1.s is 'sum'; comment on index m1_name is 'i';
alter view v1 alter column dbl set default 5;
create function trg() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger ins instead of insert on v1 for each row execute function trg();
create rule r as on update to v2 do instead nothing;
create view circ as select 1 as a; 
create view vals as values (1, 'x'), (2, 'y');
create view empty_cols as select;
