create table t (a int, b int) partition by range (a);
create table t1 partition of t for values from (0) to (10);
create view v as select b as w from t1;
create view w as select b as v from t1;
insert into t values (1, 2);
create table p (a int, b int);
create table c () inherits (p);
create view x as select b as y from c;
create view y as select b as x from c;
insert into c values (1, 2);
-- to
create table t (a int, b bigint) partition by range (a);
create table t1 partition of t for values from (0) to (10);
create view v as select b as w from t1;
create view w as select b as v from t1;
create table p (a int, b bigint);
create table c () inherits (p);
create view x as select b as y from c;
create view y as select b as x from c;
