create table base (id int not null, name text not null, kind text); create table child (name text not null, extra int, own text not null) inherits (base); create table grand (more int, id int) inherits (child);
insert into base values (1, 'a', 'k'); insert into child values (2, 'b', 'k', 1, 'o'); insert into grand values (3, 'c', 'k', 2, 'p', 3);
-- to
create table base (id int, name text, kind text not null); create table child (name text not null, extra int, own text not null) inherits (base); create table grand (more int, id int) inherits (child);
