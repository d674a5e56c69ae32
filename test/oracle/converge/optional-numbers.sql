create table kept (id serial, note text); create table loses (id int, n serial); create table plain (a int); create table shared (a int, b int);
-- to
create table kept (id serial, note text); alter table kept alter id drop not null; create table loses (id int, n int); create table plain (a int, b bigserial); alter table plain alter b drop not null; create table made (id smallserial, note text); alter table made alter id drop not null;
create sequence counter; create table shared (a int default nextval('counter'), b int default nextval('counter')); alter sequence counter owned by shared.b;
