grant select, update (email) on "Account" to app_rw;
alter table "Account" owner to app_owner;
create view emails as select id, email from "Account";
grant select on emails to app_ro;
alter view emails owner to app_rw;
create function hidden() returns int language sql as 'select 1';
revoke execute on function hidden() from public;
grant delete on "Invoice" to app_rw;
