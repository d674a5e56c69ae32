create table author (id int primary key);
create table book (id int primary key, author_id int references author);
insert into author values (1);
insert into book values (1, 1);
-- to
create table author (id bigint primary key);
create table book (id int primary key, author_id int references author);
