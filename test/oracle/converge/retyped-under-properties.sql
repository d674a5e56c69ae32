create type st as enum ('new', 'paid', 'done'); create table p (id int, at date not null, s st, amount numeric(10,2)) partition by range (at);
create table p1 partition of p for values from ('2024-01-01') to ('2025-01-01'); create table p2 partition of p for values from ('2025-01-01') to ('2026-01-01') partition by range (at); create table p21 partition of p2 default;
create index p_amount on p (amount); comment on index p1_amount_idx is 'part'; comment on index p21_amount_idx is 'part of part'; create index p_s on p (s); comment on index p1_s_idx is 's';
create index p1_sum on p1 ((amount + id)); alter index p1_sum alter column 1 set statistics 300; comment on index p1_sum is 'sum';
create table t (id int, s st, n numeric(5)); create statistics t_st on s, n from t; alter statistics t_st set statistics 77; comment on statistics t_st is 'st'; create statistics t_plain on s, n from t; comment on statistics t_plain is 'plain';
create index t_twice on t ((n * 2)); alter index t_twice alter column 1 set statistics 200; create statistics p1_st on at, amount from p1; alter statistics p1_st set statistics 0;
-- to
create type st as enum ('new', 'done'); create table p (id int, at date not null, s st, amount numeric(12,3)) partition by range (at);
create table p1 partition of p for values from ('2024-01-01') to ('2025-01-01'); create table p2 partition of p for values from ('2025-01-01') to ('2026-01-01') partition by range (at); create table p21 partition of p2 default;
create index p_amount on p (amount); comment on index p1_amount_idx is 'part'; comment on index p21_amount_idx is 'part of part'; create index p_s on p (s); comment on index p1_s_idx is 's';
create index p1_sum on p1 ((amount + id)); alter index p1_sum alter column 1 set statistics 300; comment on index p1_sum is 'sum';
create table t (id int, s st, n numeric(7)); create statistics t_st on s, n from t; alter statistics t_st set statistics 77; comment on statistics t_st is 'st'; create statistics t_plain on s, n from t; comment on statistics t_plain is 'plain';
create index t_twice on t ((n * 2)); alter index t_twice alter column 1 set statistics 200; create statistics p1_st on at, amount from p1; alter statistics p1_st set statistics 0;
