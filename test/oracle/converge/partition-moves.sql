create table p (id int not null, n int, k text) partition by range (id); create table p_1 partition of p for values from (0) to (10); create table p_2 partition of p for values from (10) to (20); create table p_3 partition of p for values from (20) to (30); create unique index p_id on p (id);
create table refs (id int references p (id));
create table q (id int not null, n int, k text) partition by range (id); create table q_1 partition of q for values from (0) to (10);
create table alone (id int not null, n int, k text default 'x', check (n > 0)); create index alone_id on alone (id); comment on table alone is 'stands alone';
create table was (id int not null, k text, constraint was_k check (k <> ''), primary key (id)) partition by range (id); create table was_1 partition of was for values from (0) to (10); create index was_k on was (k);
create table deep (id int, k text, at date) partition by list (k); create table deep_a partition of deep for values in ('a') partition by range (id); create table deep_a_1 partition of deep_a for values from (0) to (10); create table deep_b partition of deep for values in ('b') partition by range (id);
-- to
create table p (id int not null, n bigint, k text, x int not null default 0, check (n > 0)) partition by range (id); create table p_1 partition of p for values from (0) to (15); create table p_2 partition of p for values from (15) to (20); create table p_3 (id int not null, n int, k text); create unique index p_id on p (id);
create table refs (id int references p (id));
create table q (id int not null, n int, k text) partition by range (id); create table q_1 partition of q for values from (5) to (10); create table alone partition of q for values from (20) to (30); comment on table alone is 'is part of q';
create table was (id int not null, k text, constraint was_k check (k <> ''), primary key (id)) partition by range (id); create table was_1 (id int not null, k text); create index was_k on was (k);
create table deep (id int, k text, at timestamp) partition by list (k); create table deep_a partition of deep for values in ('a') partition by range (id); create table deep_b partition of deep for values in ('b') partition by range (id); create table deep_a_1 partition of deep_b for values from (0) to (10); create table deep_a_2 partition of deep_a for values from (0) to (10);
