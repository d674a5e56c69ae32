create type weight as (grams int);
create function weighs_as(weight, weight) returns bool immutable language sql return ($1).grams = ($2).grams;--14+
create function weighs_as(weight, weight) returns bool immutable language sql as 'select ($1).grams = ($2).grams';--<14
create operator == (leftarg = weight, rightarg = weight, function = weighs_as, commutator = ==, negator = !==);
create function below(weight, int) returns bool immutable language sql return ($1).grams < $2;--14+
create function below(weight, int) returns bool immutable language sql as 'select ($1).grams < $2';--<14
create operator <<< (leftarg = weight, rightarg = int, function = below, commutator = >>>);
create table scale (id int primary key);
-- to
create table scale (id int primary key);
