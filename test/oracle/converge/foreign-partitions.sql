create foreign data wrapper idle; create server near foreign data wrapper idle;
create table stock (shelf text, n int) partition by list (shelf); create table stock_a partition of stock for values in ('a', 'b'); create table stock_c partition of stock for values in ('c'); create foreign table stock_far partition of stock for values in ('x') server near; create foreign table stock_z partition of stock for values in ('z') server near;
create table old_stock (shelf text, n int) partition by list (shelf); insert into stock_a values ('a', 1);
-- to
create foreign data wrapper idle; create server near foreign data wrapper idle;
create table stock (shelf text, n int) partition by list (shelf); create table stock_a partition of stock for values in ('a', 'x'); create foreign table stock_far partition of stock for values in ('b', 'c') server near;
create table old_stock (shelf text, n int) partition by list (shelf); create foreign table stock_z partition of old_stock for values in ('z') server near;
