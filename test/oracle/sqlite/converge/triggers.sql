create table a (id integer primary key, n text);
create table log (at text default current_timestamp, what text);
create view va as select id, n from a;
create view vb (x) as select n from va;
create trigger a_ai after insert on a begin insert into log (what) values ('ins ' || new.n); end;
create trigger log_ai after insert on log begin update a set n = n where id in (select max(id) from a); end;
create trigger va_ii instead of insert on va begin insert into a (n) values (new.n); end;
create trigger vb_ii instead of update on vb begin update a set n = new.x where n = old.x; end;
insert into a values (1, 'x'), (2, 'y');
-- to
create table a (id integer primary key, n text not null, m int references log (rowid));
create table log (at text default current_timestamp, what text, who text not null default 'me', check (length(what) < 100));
create view va as select id, n, m from a;
create view vb (x) as select n || '' from va;
create trigger a_ai after insert on a begin insert into log (what) values ('ins ' || new.n); end;
create trigger va_ii instead of insert on va begin insert into a (n) values (new.n); end;
create trigger vb_ii instead of update on vb begin update a set n = new.x where n = old.x; end;
