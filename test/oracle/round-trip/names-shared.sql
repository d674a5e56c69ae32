-- A table, a function and an operator class of one name; quotes in a literal before a function; a check that casts to a composite type.
create function places(int, int) returns int language sql immutable as 'select case when $1 < $2 then -1 when $1 > $2 then 1 else 0 end';
create operator class places for type int using btree as operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 places(int, int);
create table places (at int) partition by range (at places);
create function words(n int) returns text language sql immutable as $$ select repeat('a', n) $$;
create domain listed as text[] default ('{"one", "' || words(3) || '"}')::text[];
create type pair as (a int, b int);
create domain beyond as int check (value > ('(0,1)'::pair).a);
