create table trip (id bigint generated always as identity, begun_on date not null, note text, primary key (id, begun_on)) partition by range (begun_on);
create table trip_new partition of trip for values from ('2025-01-01') to ('2030-01-01') partition by hash (id);
create table trip_new_0 partition of trip_new for values with (modulus 1, remainder 0);
create table stop (trip_id bigint, begun_on date, foreign key (trip_id, begun_on) references trip);
create view fresh as select id, note from trip_new_0;
create table above (a int, constraint small check (a < 10));
create table below (b int, constraint small check (a < 10)) inherits (above);
-- to
create table above (a int);
create table below (b int) inherits (above);
