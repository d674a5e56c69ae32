-- since 18
create table shop (id int primary key, chain int references shop);
create table till (id int primary key, shop int references shop not enforced, spare int references shop);
insert into shop values (1, null), (2, 1);
insert into till values (1, 1, 2), (2, 2, null);
-- to
create table shop (id bigint primary key, chain bigint references shop);
create table till (id int primary key, shop int references shop, spare bigint references shop not enforced);
