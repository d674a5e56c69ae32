create table t (a int constraint x not null, b int constraint y not null, c int constraint t_d_not_null not null, e int not null, f int constraint g not null);
-- to
create table t (a int constraint y not null, b int constraint x not null, d int not null, e int, f int constraint t_e_not_null not null, constraint g check (a > 0));
