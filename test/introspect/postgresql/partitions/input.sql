create table events (id bigint generated always as identity, created_at timestamptz not null, kind text not null, primary key (id, created_at, kind)) partition by range (created_at);
create table events_2026_01 partition of events for values from ('2026-01-01') to ('2026-02-01');
create table events_2026_02 partition of events for values from ('2026-02-01') to ('2026-03-01') partition by list (kind);
create table events_2026_02_click partition of events_2026_02 for values in ('click', 'it''s, a "tap"');
create table events_rest partition of events default;
create index on events (kind);
create table hashed (id int not null, v text) partition by hash (id);
create table hashed_0 partition of hashed for values with (modulus 2, remainder 0);
create table hashed_1 partition of hashed for values with (modulus 2, remainder 1);
