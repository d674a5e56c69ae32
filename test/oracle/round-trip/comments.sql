create table t (id int primary key, b text, c text, d text, e text, f text, g text);
comment on table t is E'line one\nline two\n\n  indented\ttab\nlast'; comment on column t.b is ' leading'; comment on column t.c is 'trailing '; comment on column t.d is E'cr\r\nlf'; comment on column t.e is E'\n\nblank around\n'; comment on column t.f is '/// slashes // and */ and `tick` and "quote" ''single'' \ back'; comment on column t.g is 'ünïcode 日本 😀';
comment on column t.id is '   ';
create extension citext; comment on extension citext is 'changed'; create sequence s; comment on sequence s is 'seq'; create type e as enum ('a'); comment on type e is E'two\nlines';
create view v as select 1 as a; comment on view v is E'x\r\ny'; comment on column v.a is ' a'; create function f() returns int language sql as 'select 1'; comment on function f() is E'cr\rhere';
create index i on t (b); comment on index i is E'multi\nline "q"';
