create table a (id int primary key);
-- to
create table a (id int primary key);
create table b (x int, y int not null, constraint b_pkey primary key (x, y), constraint b_y unique (y));
alter table b add constraint b_x_y unique (x, y), add constraint b_y_again unique (y), add constraint b_y_later unique (y) deferrable;
comment on constraint b_y_again on b is 'a twin';
