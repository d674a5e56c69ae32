create table order_all (region text primary key) partition by list (region);
create table order_eu partition of order_all for values in ('eu');
create table line_all (id int, region text constraint line_order references order_all, order_region text constraint line_other references order_all on delete cascade) partition by list (region);
create table line_eu partition of line_all for values in ('eu');
create table line_us partition of line_all for values in ('us');
insert into order_all values ('eu'); insert into line_all values (1, 'eu', 'eu');
create table diary (id int, day date, unique (id, day)) partition by range (day); create table diary_old partition of diary for values from ('2020-01-01') to ('2021-01-01'); create index on diary (day);
-- to
create table order_all (region text primary key) partition by list (region);
create table order_eu partition of order_all for values in ('eu');
create table line_all (id int, region text constraint line_order references order_all, order_region text constraint line_other references order_all on delete cascade) partition by list (region);
create table line_eu (id int, region text constraint line_order references order_all, order_region text);
create table lines (id int, region text, order_region text constraint line_other references order_all on delete cascade) partition by list (region);
create table line_us partition of lines for values in ('us');
create table diary (id int unique, day date); create table diary_old (id int, day date) inherits (diary); create index on diary (day);
