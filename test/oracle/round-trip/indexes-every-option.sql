create extension pg_trgm; create extension btree_gin; create extension bloom;
create table t (a int, b text, c text collate "C", d jsonb, e int[], f tsvector, g point, h inet, i int4range, j timestamptz, k varchar(20), l char(5), m numeric, n text, o box, p uuid, q bytea, r bool);
create index on t (a); create index on t (a); create index on t (a, a); create unique index on t (b, b); create index dup3 on t (a, b, a desc, a); create index dupx on t (lower(b), lower(b)); create index incd on t (a) include (a, b);
create index on t (a desc); create index on t (a nulls first); create index on t (a desc nulls last, b asc nulls last);
create index on t (b text_pattern_ops); create index on t (k varchar_pattern_ops, l bpchar_pattern_ops); create index on t (b collate "C"); create index on t (c collate "POSIX" desc); create index on t (c collate "default");
create index on t ((a + 1)); create index on t (lower(b), upper(c)); create index on t ((d ->> 'x')); create index on t (((d ->> 'x')::int) desc nulls last) where a > 3 and b is not null; create index on t (coalesce(b, c)); create index on t ((b || c) collate "C" text_pattern_ops);
create index on t ((a is null)); create index on t ((case when a > 1 then 1 else 2 end)); create index on t (cast(a as text)); create index on t ((row(a, b) is null)); create index on t (date_part('year', j at time zone 'UTC'));
create index on t using hash (b); create index on t using gin (d); create index on t using gin (d jsonb_path_ops); create index on t using gin (e); create index on t using gin (f) with (fastupdate = off, gin_pending_list_limit = 128); create index on t using gin (b gin_trgm_ops, a);
create index on t using gist (g); create index on t using gist (i) with (buffering = on, fillfactor = 77); create index on t using gist (b gist_trgm_ops (siglen = 64)); create index on t using gist (h inet_ops); create index on t using gist (o, i) include (a); create index on t using gist (f tsvector_ops (siglen = 100));
create index on t using spgist (g); create index on t using spgist (g kd_point_ops); create index on t using spgist (b); create index on t using spgist (i) include (a); --14+
create index on t using brin (a, j); create index on t using brin (a) with (pages_per_range = 16, autosummarize = on); create index on t using brin (h inet_inclusion_ops);
create index on t using brin (a int4_minmax_multi_ops (values_per_range = 16), j timestamptz_bloom_ops (n_distinct_per_range = 0.2, false_positive_rate = 0.05)); --14+
create index on t using bloom (a, b) with (length = 64, col1 = 3, col2 = 5);
create index on t (m) with (fillfactor = 50, deduplicate_items = off); create unique index on t (n) where r; create unique index uu on t (n, a) include (b); 
create unique index nnd on t (p) nulls not distinct; create unique index on t (p, q) nulls not distinct where a > 0; --15+
create index "In dex ""q""" on t (a) ; create index on only t (q); create index if not exists foo on t using btree (a asc nulls last);
alter index foo alter column 1 set statistics 1000; --<13
create index st on t ((a * 2), (a * 3)); alter index st alter column 2 set statistics 100; alter index st alter column 1 set statistics 0;
comment on index foo is 'bar'; alter index foo set (fillfactor = 60); 
create materialized view mv as select a, b from t; create unique index on mv (a); create index on mv ((a + 1), b desc); create index mvd on mv (a, a); create index mve on mv using hash (b) where a > 1; comment on index mvd is 'dup'; create index mvs on mv ((a * 3)); alter index mvs alter column 1 set statistics 44; alter materialized view mv cluster on mvd;
create table pt (a int, b int) partition by list (a); create table pt1 partition of pt for values in (1); create table pt2 partition of pt for values in (2);
create index pti on pt (b); 
create index ptd on pt (b, b); create unique index ptu on pt (a, b) include (b);
