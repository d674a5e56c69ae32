create schema app;
create function app.gen_code() returns text language sql volatile as $$ select 'c' || floor(random() * 100)::text $$;
create function app.is_ok(t text) returns boolean language sql immutable as $$ select length(t) > 1 $$;
create function app.norm(t text) returns text language sql immutable as $$ select lower(t) $$;
create domain app.code as text default app.gen_code() check (app.is_ok(value));
create table app.x (id int primary key, code app.code, c2 text default app.gen_code(), norm text generated always as (app.norm(c2)) stored, constraint ok check (app.is_ok(c2)));
create index on app.x (app.norm(c2)); create unique index on app.x (app.norm(c2)) where app.is_ok(c2);
create function app.count_x() returns bigint language sql stable as $$ select count(*) from app.x $$;
create function app.x_of(app.x) returns int language sql begin atomic select count(*) from app.x; end;--14+
create view app.v as select x.*, app.count_x() from app.x;
create function app.v_rows() returns setof app.v language sql as $$ select * from app.v $$;
create view app.w as select * from app.v_rows();
create table app.y (id int, n bigint default app.count_x(), check (n < 100 or app.is_ok('aa')));
create policy p on app.y using (app.count_x() > 1);
create statistics app.st on (app.norm(c2)), id from app.x;--14+
create rule r as on insert to app.y do also select app.count_x();
create materialized view app.m as select app.norm(c2) n from app.x; create index on app.m (app.norm(n));
