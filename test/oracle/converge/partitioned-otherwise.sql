-- Partitions of a table that is parted otherwise, with parts of their own below, keep their indexes.
create table m (id int primary key, r int) partition by range (id);
create index on m (r);
create table m_a partition of m for values from (0) to (10);
create table m_b partition of m for values from (30) to (40) partition by hash (id);
create table m_b1 partition of m_b for values with (modulus 1, remainder 0);
create table odd (id int primary key, r int) partition by range (id);
create index on odd (r);
create table odd_b partition of odd for values from (30) to (40) partition by hash (id);
create table odd_b1 partition of odd_b for values with (modulus 1, remainder 0);
alter index odd_b1_r_idx rename to first;
insert into m values (1, 1), (31, 1);
insert into odd values (31, 1);
-- to
create table m (id int primary key, r int) partition by list (id);
create index on m (r);
create table m_a partition of m for values in (1, 2, 3);
create table m_b partition of m for values in (30, 31) partition by hash (id);
create table m_b1 partition of m_b for values with (modulus 1, remainder 0);
create table odd (id int primary key, r int) partition by list (id);
create index on odd (r);
create table odd_b partition of odd for values in (30, 31) partition by hash (id);
create table odd_b1 partition of odd_b for values with (modulus 1, remainder 0);
alter index odd_b1_r_idx rename to second;
