create table t (id integer primary key, "a.b" text, "c d" int);
create index "i.x" on t ("a.b");
insert into t values (1, 'x', 2);
-- to
create table t (id integer primary key, "a.b" text not null default '', "c d" text);
create unique index "i.x" on t ("a.b");
