-- since 18
create table sale (at date not null, n bigint, total bigint generated always as (n * 2) stored, net bigint generated always as (n * 3) virtual) partition by range (at);
create table sale_16 partition of sale for values from ('2016-01-01') to ('2017-01-01');
create table sale_17 partition of sale (total with options generated always as (n * 22) stored, net with options generated always as (n * 33) virtual) for values from ('2017-01-01') to ('2018-01-01');
-- to
create table sale (at date not null, n bigint, total bigint generated always as (n * 4) stored, net bigint generated always as (n * 5) virtual) partition by range (at);
create table sale_16 partition of sale (total with options generated always as (n * 11) stored, net with options generated always as (n * 12) virtual) for values from ('2016-01-01') to ('2017-01-01');
create table sale_17 partition of sale (total with options generated always as (n * 22) stored, net with options generated always as (n * 33) virtual) for values from ('2017-01-01') to ('2018-01-01');
