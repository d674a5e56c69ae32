-- Types, policies, views, and everything that has a comment, an owner or privileges.
create schema "S p";
create type en as enum ('a', 'b''c', 'D e', '');
create type rng as range (subtype = float8, subtype_diff = float8mi
, multirange_type_name = rngs);--14+
);--<14
create type trng as range (subtype = text, collation = "C", subtype_opclass = text_pattern_ops);
create domain d1 as text collate "C" default 'x' not null constraint d1c check (value <> '');
alter domain d1 add constraint d1d check (length(value) < 10) not valid;
create domain d2 as d1 constraint d2c check (value ~ 'a');
create domain d3 as int[] check (array_length(value, 1) < 5);
comment on domain d1 is 'dom'; comment on constraint d1c on domain d1 is 'domc'; comment on type en is 'en'; comment on type rng is 'rng';
create type cmp as (a int, b text collate "C", c d1, d en[], e numeric(5,2));
comment on type cmp is 'cmp'; comment on column cmp.b is 'cmp.b';
create table t (id int primary key, owner text, r rng, c cmp, d d2, e en default 'b''c'
, m rngs--14+
);
alter table t enable row level security; alter table t force row level security;
create policy p1 on t as restrictive for select to app_ro, app_rw using (owner = current_user);
create policy p2 on t for all to public using (true) with check (id > 0);
create policy "P 3" on t for insert to current_user with check (exists (select from t x where x.id = t.id));
comment on policy p1 on t is 'pol';
create view v1 (x, "Y z")
with (security_barrier, security_invoker = true, check_option = local)--15+
with (security_barrier, check_option = local)--<15
 as select id, owner from t where id > 0;
create view v2 as select * from v1 where x > 5 with cascaded check option;
create recursive view rv (n) as values (1) union all select n + 1 from rv where n < 5;
create view "S p".v3 as select t.*, row_number() over (partition by owner order by id) as rn from t;
create view v4 as select e::text as e, count(*) filter (where id > 1) as n, array_agg(id order by id desc) as ids, grouping(e) as g from t group by grouping sets ((e), ()) having count(*) > 0;
create view v5 as with recursive a as (select 1 as x union select x + 1 from a where x < 3), b as materialized (select 2 as y) select * from a, b, lateral (select a.x + b.y as z) l;
create materialized view mv (a, b) with (fillfactor = 70, autovacuum_enabled = off) as select id, owner from t with no data;
create unique index mv_a on mv (a); create index mv_b on mv using hash (b); comment on index mv_b is 'mvb'; comment on materialized view mv is 'mv'; comment on column mv.a is 'mv.a';
alter materialized view mv alter a set statistics 300; alter materialized view mv alter column b set storage external;
alter view v1 alter column x set default 7; comment on view v1 is 'v'; comment on column v1.x is 'v.x';
alter view v2 set (security_barrier = false);
create sequence s1 as smallint increment -2 minvalue -10 maxvalue 100 start 50 cache 5 cycle; comment on sequence s1 is 'sq';
create sequence s2 owned by t.id; alter sequence s2 owned by none; create sequence "S p".s3 owned by none;
create unlogged sequence us;--15+
create statistics st1 (ndistinct, dependencies, mcv) on id, owner from t;
create statistics st2 on (id + 1), lower(owner) from t;--14+
alter statistics st1 set statistics 77; comment on statistics st1 is 'st';
create collation c1 (provider = icu, locale = 'de-u-co-phonebk', deterministic = false); create collation c3 (lc_collate = 'C', lc_ctype = 'POSIX'); comment on collation c1 is 'co';
create collation c4 (provider = icu, locale = 'und', rules = '&a < b');--16+
create collation c5 (provider = builtin, locale = 'C.UTF-8');--17+
create conversion cv for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8; create default conversion cvd for 'LATIN2' to 'UTF8' from iso8859_to_utf8; comment on conversion cv is 'cv';
create cast (en as int) with inout as assignment; comment on cast (en as int) is 'ca';
create text search parser tp (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype, headline = prsd_headline); create text search template tmpl (init = dsimple_init, lexize = dsimple_lexize); create text search dictionary td (template = tmpl, stopwords = 'english', accept = 'false'); create text search configuration tc (parser = tp); alter text search configuration tc add mapping for asciiword, word with td, english_stem; alter text search configuration tc add mapping for email with simple; comment on text search parser tp is 'x'; comment on text search template tmpl is 'x'; comment on text search dictionary td is 'x'; comment on text search configuration tc is 'x';
create foreign data wrapper fw options (debug 'true'); create server sv type 'ty' version '1' foreign data wrapper fw options (host 'h'); create user mapping for app_ro server sv options (user 'u'); create user mapping for current_user server sv; create foreign table ft (a int options (o 'p') not null default 3, b text collate "C" check (b <> ''), c int generated always as (a + 1) stored) server sv options (x 'y'); comment on foreign data wrapper fw is 'fw'; comment on server sv is 'sv'; comment on foreign table ft is 'ft'; comment on column ft.a is 'fta'; alter foreign table ft alter a set statistics 5; grant usage on foreign server sv to app_ro; grant usage on foreign data wrapper fw to app_rw; grant select on ft to app_ro; create trigger ftt before insert on ft for each row execute function suppress_redundant_updates_trigger();
create access method am type table handler heap_tableam_handler; comment on access method am is 'am'; create table amt (a int) using am;
create publication pub for table t (id, owner) where (id > 3) with--15+
create publication pub for table t with--<15
(publish = 'insert, update', publish_via_partition_root = true);
create publication pub2 for all tables;
create publication pub3 for tables in schema "S p", public;--15+
create publication pub4; comment on publication pub is 'pub'; 
comment on schema "S p" is 'sch'; comment on table t is 'tab'; comment on constraint t_pkey on t is 'pk'; comment on column t.id is 'it''s \\ "x"';
comment on language plpgsql is 'own words';
select lo_create(12345); comment on large object 12345 is 'lo'; grant select on large object 12345 to app_ro;
grant select (id), update (owner) on t to app_ro; grant all on t to app_rw with grant option; grant usage on type en to app_ro; revoke usage on type d1 from public; grant usage, select on sequence s1 to app_ro; grant create, usage on schema "S p" to app_rw; grant select on mv to app_ro; grant insert on v1 to public;
alter default privileges for role app_owner in schema "S p" grant select on tables to app_ro; alter default privileges grant usage on schemas to app_ro;
alter table t owner to app_owner; alter type en owner to app_owner; alter schema "S p" owner to app_owner; alter view v1 owner to app_owner; alter sequence s1 owner to app_owner;
