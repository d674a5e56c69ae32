-- Routines, aggregates, triggers, event triggers and rules in their corners.
create function f1(a int, b int default 5, out c int, out d text) language sql as $$ select a + b, 'x' $$;
create function f2(variadic xs int[]) returns int language sql immutable strict leakproof parallel safe cost 7 as $$ select xs[1] $$;
create function f3() returns setof int language plpgsql stable rows 50 set search_path = public, pg_temp set work_mem = '1MB' security definer as $$ begin return next 1; end $$;
create function f4(inout x anyelement, inout y anyarray) language plpgsql as $$ begin end $$;
create function f5() returns table (a int, b text) language sql begin atomic select 1 as a, 'x' as b; end;--14+
create function f6(a int) returns int language sql return a + 1;--14+
create function f6(a int) returns int language sql as 'select a + 1';--<14
create function f7(anycompatible, anycompatiblearray) returns anycompatible language sql as 'select $1';
create function "F 8"("A b" text, "C" int = 3) returns void language plpgsql as 'begin perform 1; end';
create procedure p1(a int, inout b int, out c text)--14+
create procedure p1(a int, inout b int, inout c text)--<14
language plpgsql as $$ begin c := 'x'; end $$;
create table t1 (a int primary key, b text, c int);
create procedure p2() language sql begin atomic insert into t1 (a) values (1); end;--14+
create aggregate ag1 (int) (sfunc = int4pl, stype = int, initcond = '0', parallel = safe, combinefunc = int4pl, msfunc = int4pl, minvfunc = int4mi, mstype = int, minitcond = '0');
create aggregate ag2 (float8 order by float8) (sfunc = ordered_set_transition, stype = internal, finalfunc = percentile_disc_final, finalfunc_extra, finalfunc_modify = read_write);
create aggregate ag3 (variadic "any" order by variadic "any") (sfunc = ordered_set_transition_multi, stype = internal, finalfunc = rank_final, finalfunc_extra, hypothetical);
create aggregate ag4 (*) (sfunc = int8inc, stype = int8, initcond = '0');
create function w(int) returns int window language internal as 'window_row_number';
create function cfun(int) returns int language c strict as '$libdir/plpgsql', 'plpgsql_call_handler';
create function trg() returns trigger language plpgsql as $$ begin return new; end $$;
create function etrg() returns event_trigger language plpgsql as $$ begin end $$;
create event trigger e1 on ddl_command_start when tag in ('CREATE TABLE', 'DROP TABLE') execute function etrg(); alter event trigger e1 enable replica;
create event trigger e2 on sql_drop execute function etrg(); alter event trigger e2 disable;
create event trigger e3 on table_rewrite execute function etrg();
create event trigger e4 on login execute function etrg();--17+
comment on event trigger e1 is 'E1';
create trigger t1a before insert or update of a, b on t1 for each row when (new.a > 0) execute function trg('x', '1', 'it''s');
create trigger t1b after update on t1 referencing old table as o new table as n for each statement execute function trg();
create trigger t1c after truncate on t1 execute function trg();
create constraint trigger t1d after insert on t1 deferrable initially deferred for each row execute function trg();
create constraint trigger t1e after delete on t1 from t1 not deferrable for each row execute function trg();
alter table t1 disable trigger t1b; alter table t1 enable always trigger t1c; alter table t1 enable replica trigger t1a;
create view v1 as select a, b from t1;
create trigger v1a instead of insert or update or delete on v1 for each row execute function trg();
create rule r1 as on insert to t1 where new.a > 100 do also (select 1; delete from t1 where c < 0);
create rule r2 as on update to t1 do instead nothing; alter table t1 disable rule r2;

create rule r3 as on delete to v1 do instead delete from t1 where t1.a = old.a returning t1.a, t1.b;
create rule "R 4" as on insert to v1 do instead insert into t1 (a, b) values (new.a, new.b) on conflict (a) do update set b = excluded.b; 
comment on trigger t1a on t1 is 'tr'; comment on rule r1 on t1 is 'ru'; comment on function f1(int, int) is 'fu';
comment on procedure p2() is 'pr';--14+
 comment on aggregate ag4(*) is 'ag'; comment on aggregate ag2(float8 order by float8) is 'ag2';
grant execute on function f1(int,int) to app_ro; revoke execute on function f2(int[]) from public; grant execute on procedure p1(int, int, text) to app_rw with grant option; grant execute on function ag1(int) to app_ro;
create extension pg_trgm;
create materialized view mv0 as select 1 as a;
create index mv0_a on mv0 (a);
alter index mv0_a depends on extension pg_trgm;
alter function f6(int) depends on extension pg_trgm;
alter trigger t1c on t1 depends on extension pg_trgm;
alter materialized view mv0 depends on extension pg_trgm;
