-- The schema that is there says other privileges and owners: only these lines change.
create table t (id serial primary key, n int);
create view v as select id from t;
grant select, insert on t to app_rw;
grant usage on sequence t_id_seq to app_ro;
alter table t alter n set (n_distinct = 3);
alter view v owner to app_rw;
grant usage on schema public to app_ro;
