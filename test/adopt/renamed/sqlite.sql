create table people (id integer not null primary key, years integer not null, constraint years_positive check (years > 0));
create index grown on people (years / 10) where years > 18;
create table log (id integer not null primary key, note text);
create trigger touch after update of years on people when new.years > 5 begin insert into log (note) values (new.years); end;
insert into people values (1, 20);
