create schema s; create type s.none as enum (); create type nothing as (); create table holds (a s.none, b nothing); comment on type s.none is 'later';
create type emptied as (a int); alter type emptied drop attribute a;
