create table sale (shop text, sold_on date) partition by list (shop);
create table sale_north partition of sale for values in ('north') partition by list (shop);
create index sale_sold_on on sale (sold_on);
create table fixed (id int not null, constraint fixed_pkey primary key (id)) partition by range (id);
create table fixed_low partition of fixed for values from (0) to (10);
create table refers (id int references fixed);
-- to
create table sale (shop text, sold_on date, region text, code varchar(9)) partition by list (shop);
create table sale_north partition of sale for values in ('north') partition by list (shop);
create table sale_north_old partition of sale_north for values in ('north') partition by range (lower(region));
create table sale_north_older partition of sale_north_old for values from ('a') to ('b') partition by hash (code);
create index sale_sold_on on sale (sold_on) with (fillfactor = 60);
create table fixed (id int not null, constraint fixed_pkey primary key (id) with (fillfactor = 80)) partition by range (id);
create table fixed_low partition of fixed for values from (0) to (10);
create table refers (id int references fixed);
