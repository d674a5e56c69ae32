create function whole(int) returns bool immutable language sql return $1 = trunc($1::numeric);--14+
create function whole(int) returns bool immutable language sql as $$select $1 = trunc($1::numeric)$$;--<14
create function one() returns int language sql return 1;--14+
create function one() returns int language sql as $$select 1$$;--<14
create domain count as int check (whole(value));
create table crate (id int primary key);
insert into crate select generate_series(1, 7);
-- to
create function whole(int) returns bool immutable language sql return $1 = trunc($1::numeric);--14+
create function whole(int) returns bool immutable language sql as $$select $1 = trunc($1::numeric)$$;--<14
create function one() returns int language sql return 1;--14+
create function one() returns int language sql as $$select 1$$;--<14
create domain count as int check (whole(value));
create table crate (id int primary key, apples count not null default one(), pears count);
