create table log (id int, at date not null, note text) partition by range (at);
create table log_25 partition of log for values from ('2025-01-01') to ('2026-01-01');
create table alone (id int primary key, t text);
insert into log select g, '2025-02-01', 'x' from generate_series(1, 50) g;
insert into alone select g, 'x' from generate_series(1, 50) g;
-- to
create table log (id int, at date not null, note text not null) partition by range (at);
create table log_25 partition of log for values from ('2025-01-01') to ('2026-01-01');
create table log_26 partition of log for values from ('2026-01-01') to ('2027-01-01');
create index log_id on log (id);
create table alone (id int primary key, t text);
alter table alone enable row level security;
create policy own on alone using (id > 0);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger touch before update on alone for each row execute function f();
create statistics alone_s on id, t from alone;
alter table alone set (fillfactor = 70);
comment on table alone is 'said';
