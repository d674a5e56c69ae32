create table t (id int, name text, note text);
grant select, update on t to app_rw with grant option;
grant select (id, name) on t to app_rw with grant option;
grant update (note) on t to app_rw with grant option;
create view v as select id, name from t;
grant select on v to app_ro;
-- to
create table t (id int, name text, note text);
grant select (id) on t to app_rw;
grant select (name) on t to app_rw with grant option;
grant update (note) on t to app_rw;
create view v as select id, name from t;
grant select (name) on v to app_ro;
