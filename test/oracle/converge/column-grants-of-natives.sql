-- since 15
-- Columns of what the language has no word for: who may read or write them, given, widened and taken back.
create access method heap_too type table handler heap_tableam_handler;
create foreign data wrapper far;
create server away foreign data wrapper far;
create schema "Far away";
create foreign table "Far away"."Order list" (id int, "Sold at" date, note text) server away;
create table sale (id int, total int);
create materialized view sold using heap_too as select id, total from sale;
grant select (id, "Sold at"), insert (note) on "Far away"."Order list" to app_ro;
grant select (id) on sold to app_ro;
-- to
create access method heap_too type table handler heap_tableam_handler;
create foreign data wrapper far;
create server away foreign data wrapper far;
create schema "Far away";
create foreign table "Far away"."Order list" (id int, "Sold at" date, note text) server away;
create table sale (id int, total int);
create materialized view sold using heap_too as select id, total from sale;
grant select ("Sold at") on "Far away"."Order list" to app_ro, public;
grant select (id) on "Far away"."Order list" to app_rw with grant option;
grant select (total), references (id) on sold to app_ro;
