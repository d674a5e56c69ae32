create type odd as enum ('', 'x');
create sequence owned;
create table t (id int primary key, n int default nextval('owned'), m serial);
alter sequence owned owned by t.n;
alter sequence t_m_seq rename to other_seq;
create table parent (id int primary key, kind text) ;
create index on parent (lower(kind) text_pattern_ops);
comment on table parent is E'two\r\nlines';
