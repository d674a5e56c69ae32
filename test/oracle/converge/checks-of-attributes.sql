-- Domains over a composite type check attributes that go, come and change their types.
create type span_of as (low int, high int, unit text);
create domain whole_span as span_of check ((value).low <= (value).high) check ((value).unit <> '');
comment on constraint whole_span_check on domain whole_span is 'in order';
create domain named_span as span_of constraint has_unit check ((value).unit is not null);
create table measured (id int primary key, span whole_span, named named_span);
insert into measured values (1, row(1, 2, 'm'), row(1, 2, 'm'));
-- to
create type span_of as (low int, unit text, steps int);
create domain whole_span as span_of check ((value).low > 0);
create domain named_span as span_of constraint has_unit check ((value).unit is not null);
create table measured (id int primary key, span whole_span, named named_span);
insert into measured values (1, row(1, 'm', 2), row(1, 'm', 2));
