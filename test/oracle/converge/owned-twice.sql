create sequence ticket start 100;
create table a (id serial primary key);
alter sequence ticket owned by a.id;
-- to
create sequence ticket start 100;
create table b (id bigint generated always as identity primary key);
alter sequence ticket owned by b.id;
