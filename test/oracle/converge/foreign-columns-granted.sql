create foreign data wrapper idle; create server near foreign data wrapper idle; create server far foreign data wrapper idle;
create foreign table remote (id int, name text) server near;
grant select on remote to pg_monitor; grant select (name), insert (id) on remote to pg_read_all_stats;
-- to
create foreign data wrapper idle; create server near foreign data wrapper idle; create server far foreign data wrapper idle;
create foreign table remote (id int, name text) server far;
grant select on remote to pg_monitor; grant select (name), insert (id) on remote to pg_read_all_stats;
