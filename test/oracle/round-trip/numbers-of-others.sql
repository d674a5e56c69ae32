create table tickets (id serial primary key, place serial, note text); alter table tickets alter place drop not null;
create table borrowed (id int primary key default nextval('tickets_id_seq'), place bigint default nextval('tickets_place_seq') + 1);
create sequence free; create table loose (id int default nextval('free')); alter sequence free owned by loose.id;
