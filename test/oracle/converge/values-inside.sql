create type state as enum ('a', 'b');
create type pair as (one state, two int);
create domain named_state as state default 'a';
create table t (id int, s named_state default 'b', l state[] default '{a}', p pair default '(a,1)');
-- to
create type state as enum ('a', 'b', 'it''s new');
create type pair as (one state, two int);
create domain named_state as state default 'it''s new';
create table t (id int, s named_state default 'it''s new', l state[] default '{"it''s new",a}', p pair default '("it''s new",1)');
create index t_new on t (id) where s::state = 'it''s new';
create table u (l state[] default array['it''s new'::state, 'a'], check ('it''s new' <> all (l)));
