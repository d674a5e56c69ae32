create table t (id integer constraint pk primary key, a int constraint a_ok check (a > 0), b int check (b > 0), constraint u unique (a, b));
create table r (id integer primary key, t int, constraint to_t foreign key (t) references t (id));
insert into t values (1, 1, 2), (2, 2, 3);
insert into r values (1, 1), (2, null);
-- to
create table t (id integer constraint pkey primary key, a int constraint a_is_ok check (a > 0), b int check (b > 0), constraint uu unique (a, b));
create table r (id integer primary key, t int, constraint of_t foreign key (t) references t (id));
