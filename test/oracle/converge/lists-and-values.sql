-- Values become lists of one and back, lists and other values JSON, domains what they are of.
create type mood as enum ('ok', 'bad');
create type place as (street text, no int);
create domain positive as int check (value > 0);
create domain words as text;
create table t (id int primary key, a text, b int not null, c mood, d place, e positive, f words, g varchar(5), h text[], i int[], j date not null, k mood, l place, m positive[]);
insert into t values (1, 'x,y', 5, 'ok', '(a,1)', 5, 'w', 'ab', '{p,q}', '{1}', '2020-01-01', 'bad', '(b,2)', '{7}'), (2, null, 6, null, null, null, null, null, null, null, '2020-01-02', null, null, null);
create index t_a on t (a);
create view v as select a, b, c from t;
-- to
create type mood as enum ('ok', 'bad');
create type place as (street text, no int);
create domain positive as int check (value > 0);
create domain words as text;
create table t (id int primary key, a text[], b bigint[] not null, c mood[], d place[], e int[], f text[], g varchar(9)[], h jsonb, i int, j json not null, k jsonb, l jsonb, m positive);
insert into t values (1, '{a}', '{1}', null, null, null, null, null, null, null, '{}', null, null, null);
create index t_a on t (a);
create view v as select a, b, c from t;
