create function whole(int) returns bool immutable language sql return $1 = trunc($1::numeric);
create function one() returns int language sql return 1;
create domain count as int check (whole(value));
create table crate (id int primary key);
insert into crate select generate_series(1, 7);
-- to
create function whole(int) returns bool immutable language sql return $1 = trunc($1::numeric);
create function one() returns int language sql return 1;
create domain count as int check (whole(value));
create table crate (id int primary key, apples count not null default one(), pears count);
