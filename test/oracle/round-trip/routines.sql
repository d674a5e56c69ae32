create type pair as (a int, b text);
create table t (id int primary key, n int, s text);
create function f_all(a int, b text default 'x', variadic c int[] default '{}') returns int language sql immutable strict parallel safe leakproof security definer cost 5 set search_path = public, pg_temp set work_mem = '10MB' as $$ select a $$;
create function f_out(in a int, out b int, inout c text) language plpgsql as $$ begin b := a; end $$;
create function f_table(a int) returns table (x int, y text) language sql stable rows 7 as $$ select id, s from t where id = a $$;
create function f_set() returns setof t language sql as $$ select * from t $$;
create function f_rec() returns setof record language sql as $$ select 1, 2 $$;
create function f_atomic(a int) returns int language sql begin atomic select count(*) + a from t; end;--14+
create function f_ret(a int) returns int language sql return a + 1;--14+
create function f_ret(a int) returns int language sql as 'select a + 1';--<14
create function ov(a int) returns int language sql as 'select 1'; create function ov(a text) returns int language sql as 'select 2'; create function ov(a int, b int) returns int language sql as 'select 3'; create function ov() returns int language sql as 'select 4'; create function ov(a pair) returns int language sql as 'select 5'; create function ov(a t) returns int language sql as 'select 6';
create function poly(a anyelement, b anyarray) returns anyelement language sql as 'select a'; create function polyc(anycompatible) returns anycompatible language sql as 'select $1';
create procedure pr(a int, inout b text default 'q') language plpgsql as $$ begin commit; end $$;
create procedure pr2() language sql begin atomic insert into t values (1); end;--14+
create function ev_trg() returns trigger language plpgsql as $$ begin return null; end $$;
create function ov2(int, int, text) returns int language sql immutable as 'select 1';
create aggregate agg(int) (sfunc = int4pl, stype = int, initcond = '0'); create aggregate agg2(int, text) (sfunc = ov2, stype = int) ;
create aggregate agg_par(int) (sfunc = int4pl, stype = int, combinefunc = int4pl, parallel = safe, msfunc = int4pl, minvfunc = int4mi, mstype = int);
create table uses (id int default ov(), n int check (ov(n) > 0), g int generated always as (ov2(1, n, 'x')) stored);
create index on uses (ov2(n, n, ''));
create function sec() returns int language plpgsql as $body$ begin return (select f_ret(1)); end $body$;
comment on function ov(int) is 'int one'; comment on procedure pr(int, text) is 'proc'; comment on aggregate agg(int) is 'agg';
create trigger tg1 before insert or update of n, s on t for each row when (new.n > 0) execute function ev_trg('a', 'b''c', '1');
create trigger tg2 after update on t referencing old table as o new table as n for each statement execute function ev_trg();
create constraint trigger tg3 after insert on t deferrable initially deferred for each row execute function ev_trg();
create trigger tg4 after truncate on t execute function ev_trg(); alter table t disable trigger tg4; alter table t enable always trigger tg1; alter table t enable replica trigger tg2;
create constraint trigger tg5 after update on t from uses not deferrable for each row execute function ev_trg();
comment on trigger tg1 on t is 'trig';
create rule r1 as on insert to t where new.id < 0 do instead nothing; create rule r2 as on delete to t do also insert into uses values (old.id); comment on rule r1 on t is 'rule'; alter table t disable rule r2;
create function b_dep() returns int language sql return 1; create function a_dep() returns int language sql return b_dep();--14+
