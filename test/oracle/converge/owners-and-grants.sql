-- Who owns a thing and who may use it change places: the new owner keeps what he had, the old one keeps what he is granted.
create schema depot;
create table depot.crate (id serial primary key, label text);
create function depot.weigh(int) returns int language sql as 'select $1';
alter schema depot owner to app_user;
alter table depot.crate owner to app_user;
alter function depot.weigh(int) owner to app_user;
alter schema public owner to app_ro;
grant usage on schema depot to app_owner;
grant select, update on depot.crate to app_owner;
grant update (label) on depot.crate to app_owner;
grant usage on sequence depot.crate_id_seq to app_owner;
grant execute on function depot.weigh(int) to app_owner with grant option;
-- to
create schema depot;
create table depot.crate (id serial primary key, label text);
create function depot.weigh(int) returns int language sql as 'select $1';
alter schema depot owner to app_owner;
alter table depot.crate owner to app_owner;
alter function depot.weigh(int) owner to app_owner;
revoke create on schema public from pg_database_owner;
grant usage, create on schema depot to app_user;
grant insert, select on depot.crate to app_user with grant option;
grant select (id) on depot.crate to app_rw;
grant usage on sequence depot.crate_id_seq to app_user;
grant execute on function depot.weigh(int) to app_user;
