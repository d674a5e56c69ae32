comment on schema public is 'ours';
-- to
create table t (a integer);
