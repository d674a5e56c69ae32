create table keep (id int);
-- to
create type pair as (a int, b int);
create function to_pair(int) returns pair language sql immutable as 'select row($1, $1)::pair';
create cast (int as pair) with function to_pair(int) as assignment;
create type mood as enum ('a', 'b');
create cast (varchar as mood) with inout as assignment;
create table t (id int, p pair default 7, q pair generated always as (id::pair) stored, m mood default 'a'::varchar);
create table keep (id int, m mood default 'a'::varchar);
