-- since 17
-- Tables go over to an access method that comes, and back to the usual one; a partitioned table has none by itself.
create access method heap_one type table handler heap_tableam_handler;
create table plain (id int);
create table parted (id int) partition by list (id) using heap_one;
create table parted_one partition of parted for values in (1);
create table other (id int) partition by list (id);
create table other_one partition of other for values in (1) using heap_one;
-- to
create access method heap_one type table handler heap_tableam_handler;
create access method heap_two type table handler heap_tableam_handler;
create table plain (id int) using heap_two;
create table parted (id int) partition by list (id);
create table parted_one partition of parted for values in (1);
create table other (id int) partition by list (id) using heap_two;
create table other_one partition of other for values in (1) using heap_one;
