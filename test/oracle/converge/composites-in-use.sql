create schema composite_retyped; set search_path = composite_retyped, public;
create type c as (x int, y text); create table t (id int primary key, c c, cs c[]); insert into t values (1, '(1,a)', array['(2,b)'::c]); comment on type c is 'c'; grant usage on type c to app_user; comment on column c.x is 'x'; create view v as select (c).x from t; create function f(c) returns c language sql as 'select $1';

create schema composite_attribute_dropped; set search_path = composite_attribute_dropped, public;
create type c as (x int, y text); create table t (id int primary key, c c not null default '(1,a)', check ((c).x > 0)); insert into t values (1, '(1,a)'); create index on t (((c).x));

create schema composite_attribute_dropped_used; set search_path = composite_attribute_dropped_used, public;
create type c as (x int, y text, z text); create table t (id int primary key, c c); insert into t values (1, '(1,a,b)'); create view v as select (c).y from t;
create function f(c c) returns text language sql begin atomic select (c).y; end;--14+

create schema composite_reordered; set search_path = composite_reordered, public;
create type c as (x int, y text); create table t (id int primary key, c c); insert into t values (1, '(1,a)');

create schema composite_nested; set search_path = composite_nested, public;
create type i as (x int); create type o as (i i, n int); create table t (id int primary key, o o, os o[]); insert into t values (1, '("(1)",2)', array['("(3)",4)'::o]);

create schema composite_in_domain; set search_path = composite_in_domain, public;
create type c as (x int); create domain d as c check ((value).x > 0); create table t (id int primary key, d d); insert into t values (1, row(1)::c::d);

create schema composite_domain_array_add; set search_path = composite_domain_array_add, public;
create type c as (x int); create domain d as c[]; create table t (id int primary key, d d); insert into t values (1, array[row(1)::c]);

create schema composite_partitioned; set search_path = composite_partitioned, public;
create type c as (x int); create table t (id int, c c) partition by list (id); create table t1 partition of t for values in (1); insert into t values (1, row(1));

create schema composite_inherited; set search_path = composite_inherited, public;
create type c as (x int); create table t (id int, c c); create table t1 () inherits (t); insert into t1 values (1, row(1));

create schema composite_collation; set search_path = composite_collation, public;
create type c as (x text); create table t (id int primary key, c c); insert into t values (1, row('a'));

create schema composite_matview; set search_path = composite_matview, public;
create type c as (x int); create table t (id int primary key, c c); insert into t values (1, row(1)); create materialized view m as select c from t; create index on m (((c).x));

create schema composite_of_table_row; set search_path = composite_of_table_row, public;
create table r (a int, b text); create table t (id int primary key, r r); insert into t values (1, row(1, 'b'));

create schema composite_of_table_row_add; set search_path = composite_of_table_row_add, public;
create table r (a int, b text); create table t (id int primary key, r r); insert into t values (1, row(1, 'b'));

create schema composite_index_whole; set search_path = composite_index_whole, public;
create type c as (x int); create table t (c c primary key, unique (c)); insert into t values (row(1)); create table u (c c references t); insert into u values (row(1));

create schema composite_range; set search_path = composite_range, public;
create type c as (x int); create type r as range (subtype = c); create table t (id int, r r); insert into t values (1, r(row(1), row(2)));

create schema range_subtype; set search_path = range_subtype, public;
create type r as range (subtype = int
, multirange_type_name = mr);--14+
);--<14
create table t (id int primary key, r r default '[1,2)', rs r[]
, m mr);--14+
);--<14
insert into t values (1, '[1,3)', array['[1,2)'::r]
, '{[1,2)}');--14+
);--<14
create view v as select lower(r) from t;
create function f(r) returns mr language sql as 'select r.m from range_subtype.t r';--14+
create domain d as r; create type c as (r r); create table u (d d, c c); comment on type r is 'r'; grant usage on type r to app_user;

create schema swapped_enums; set search_path = swapped_enums, public;
create type a as enum ('x'); create type b as enum ('y'); create table t (id int primary key, p a, q b); insert into t values (1, 'x', 'y'); create function f(a) returns b language sql as 'select null::swapped_enums.b';

create schema kinds_swap; set search_path = kinds_swap, public;
create type a as enum ('x'); create domain b as text; create type c as (x int); create table t (id int primary key, p a, q b, r c); insert into t values (1, 'x', 'y');
-- to
create schema composite_retyped; set search_path = composite_retyped, public;
create type c as (x text, y text); create table t (id int primary key, c c, cs c[]); comment on type c is 'c'; grant usage on type c to app_user; comment on column c.x is 'x'; create view v as select (c).x from t; create function f(c) returns c language sql as 'select $1';

create schema composite_attribute_dropped; set search_path = composite_attribute_dropped, public;
create type c as (x int); create table t (id int primary key, c c not null default '(1)', check ((c).x > 0)); create index on t (((c).x));

create schema composite_attribute_dropped_used; set search_path = composite_attribute_dropped_used, public;
create type c as (x int, z text); create table t (id int primary key, c c);

create schema composite_reordered; set search_path = composite_reordered, public;
create type c as (y text, x int); create table t (id int primary key, c c);

create schema composite_nested; set search_path = composite_nested, public;
create type i as (x bigint, w text); create type o as (i i, n int); create table t (id int primary key, o o, os o[]);

create schema composite_in_domain; set search_path = composite_in_domain, public;
create type c as (x bigint); create domain d as c check ((value).x > 0); create table t (id int primary key, d d);

create schema composite_domain_array_add; set search_path = composite_domain_array_add, public;
create type c as (x bigint, y int); create domain d as c[]; create table t (id int primary key, d d);

create schema composite_partitioned; set search_path = composite_partitioned, public;
create type c as (x text); create table t (id int, c c) partition by list (id); create table t1 partition of t for values in (1);

create schema composite_inherited; set search_path = composite_inherited, public;
create type c as (x text); create table t (id int, c c); create table t1 () inherits (t);

create schema composite_collation; set search_path = composite_collation, public;
create type c as (x text collate "C"); create table t (id int primary key, c c);

create schema composite_matview; set search_path = composite_matview, public;
create type c as (x bigint); create table t (id int primary key, c c); create materialized view m as select c from t; create index on m (((c).x));

create schema composite_of_table_row; set search_path = composite_of_table_row, public;
create table r (a bigint, c text); create table t (id int primary key, r r);

create schema composite_of_table_row_add; set search_path = composite_of_table_row_add, public;
create table r (a int, b text, c text default 'x' not null); create table t (id int primary key, r r);

create schema composite_index_whole; set search_path = composite_index_whole, public;
create type c as (x bigint); create table t (c c primary key, unique (c)); create table u (c c references t);

create schema composite_range; set search_path = composite_range, public;
create type c as (x bigint); create type r as range (subtype = c); create table t (id int, r r);

create schema range_subtype; set search_path = range_subtype, public;
create type r as range (subtype = bigint
, multirange_type_name = mr);--14+
);--<14
create table t (id int primary key, r r default '[1,2)', rs r[]
, m mr);--14+
);--<14
create view v as select lower(r) from t;
create function f(r) returns mr language sql as 'select r.m from range_subtype.t r';--14+
create domain d as r; create type c as (r r); create table u (d d, c c); comment on type r is 'r'; grant usage on type r to app_user;

create schema swapped_enums; set search_path = swapped_enums, public;
create type b as enum ('x'); create type a as enum ('y'); create table t (id int primary key, p b, q a); create function f(b) returns a language sql as 'select null::swapped_enums.a';

create schema kinds_swap; set search_path = kinds_swap, public;
create type c as enum ('x'); create domain a as text; create type b as (x int); create table t (id int primary key, p c, q a, r b);
