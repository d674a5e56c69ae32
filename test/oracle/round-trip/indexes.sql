create extension pg_trgm; create extension btree_gin;
create table t (id int primary key, a text, b int, c jsonb, d tsvector, e point, f int[], g inet, h timestamptz, i text collate "C");
create index i1 on t using btree (a text_pattern_ops, b desc nulls last, h asc nulls first) include (id) with (fillfactor = 60, deduplicate_items = off) where b > 0 and a is not null;
create index i2 on t using gin (c jsonb_path_ops); create index i3 on t using gin (d) with (fastupdate = off, gin_pending_list_limit = 128); create index i4 on t using gin (a gin_trgm_ops, b); create index i5 on t using gist (e); create index i6 on t using gist (a gist_trgm_ops (siglen = 32)); create index i7 on t using spgist (e); create index i8 on t using brin (h) with (pages_per_range = 32, autosummarize = on); create index i9 on t using hash (a);
create index i10 on t using brin (b int4_minmax_multi_ops (values_per_range = 16));--14+
create index i11 on t (lower(a), (b + 1) desc, (c ->> 'x') collate "C");
create unique index i12 on t (a, coalesce(b, 0)) nulls not distinct;--15+
 create unique index i13 on t (b) where a = 'x'; create index i14 on t (i collate "POSIX"); create index i15 on t using gin (f array_ops); create index i16 on t ((c #>> '{a,b}')); create index i17 on t (a varchar_pattern_ops); create index i18 on t using spgist (g inet_ops); create index i19 on t using spgist (a text_ops); create index i20 on t ((a || 'x`${y}'));
create index i22 on t (date_trunc('day', h at time zone 'utc'));
alter table t cluster on i17; comment on index i1 is 'one';
create statistics st1 on a, b from t; create statistics st2 (ndistinct, mcv) on a, b, h from t;
create statistics st3 on (lower(a)), b from t;--14+
comment on statistics st1 is 'stats';
create statistics st5 on (b + 1) from t;--14+
