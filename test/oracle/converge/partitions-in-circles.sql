create table order_all (region text primary key, first_line text) partition by list (region);
create table order_eu partition of order_all for values in ('eu');
create table line_all (region text primary key) partition by list (region);
create table line_eu partition of line_all for values in ('eu');
alter table order_all add constraint order_first foreign key (first_line) references line_all;
alter table line_all add constraint line_order foreign key (region) references order_all;
-- to
create table orders (region text primary key, first_line text) partition by list (region);
create table order_eu partition of orders for values in ('eu');
create table lines (region text primary key) partition by list (region);
create table line_eu partition of lines for values in ('eu');
alter table orders add constraint order_first foreign key (first_line) references lines;
alter table lines add constraint line_order foreign key (region) references orders;
