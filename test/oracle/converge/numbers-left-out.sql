-- Partitions and children that come to have the numbers of their table, or not to have them any more.
create table m (id bigserial, at date not null) partition by range (at);
create table m_1 partition of m for values from ('2030-01-01') to ('2031-01-01');
create table m_2 partition of m for values from ('2031-01-01') to ('2032-01-01');
alter table only m_2 alter id drop default;
create table p (id serial, v int);
create table c () inherits (p);
create table d () inherits (p);
alter table d alter id drop default;
create table q (id int not null, v int);
create table e () inherits (q);
-- to
create table m (id bigserial, at date not null) partition by range (at);
create table m_1 partition of m for values from ('2030-01-01') to ('2031-01-01');
create table m_2 partition of m for values from ('2031-01-01') to ('2032-01-01');
alter table only m_1 alter id drop default;
create table p (id serial, v int);
create table c () inherits (p);
alter table c alter id drop default;
create table d () inherits (p);
create table q (id int not null, v int);
create table e () inherits (q);
create sequence q_id_seq as int owned by q.id;
alter table only q alter id set default nextval('q_id_seq');
