create table bin (a int);
-- to
create function bin_hash(int, bigint) returns bigint language sql immutable strict as 'select $1 + $2';
create operator class bin_ops for type int using hash as operator 1 =, function 2 bin_hash(int, bigint);
create function half(int) returns int language sql immutable as 'select $1 / 2';
create table bin (a int) partition by hash (a bin_ops); create table bin_0 partition of bin for values with (modulus 2, remainder 0);
create table ahead (a int) partition by range (half(a)); create table ahead_1 partition of ahead for values from (1) to (5);
