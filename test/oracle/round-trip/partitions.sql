create table customers (id int primary key);
create table events (
  id bigint generated always as identity, region text not null, created_at timestamptz not null default now(), customer_id int references customers on delete set null,
  amount numeric(10,2) default 0 check (amount >= 0), note text, primary key (id, region, created_at)
) partition by list (region);
create table events_eu partition of events for values in ('de', 'fr') partition by range (created_at);
create table events_eu_2024 partition of events_eu for values from ('2024-01-01 00:00+00') to ('2025-01-01 00:00+00');
create table events_eu_old partition of events_eu for values from (minvalue) to ('2024-01-01 00:00+00');
create table events_eu_default partition of events_eu default;
create table events_us (created_at timestamptz not null default '2020-01-01', region text not null default 'us', id bigint not null, note text default 'n/a' not null, amount numeric(10,2) constraint amount_small check (amount < 1000), customer_id int,
  constraint events_amount_check check (amount >= 0), constraint events_us_own_pk primary key (id, region, created_at));
alter table events attach partition events_us for values in ('us', null);
create table events_other partition of events default with (fillfactor = 50);
create index events_created on events (created_at desc);
create index events_us_note on events_us (lower(note)) where note is not null;
create unique index events_eu_2024_u on events_eu_2024 (note);
create index events_us_amount on events_us (amount);
create index events_amount on events (amount);
alter table events_other add constraint other_ck check (note <> 'x');
alter table events_other alter column note set default 'other';
alter table events_other alter column note set not null;
alter table events_other alter column note set storage external;
alter table events_other add foreign key (customer_id) references customers(id) on delete cascade;
comment on table events_us is 'the US';
comment on column events_us.note is 'a note';
comment on index events_us_note is 'idx';
create table audit (id int, event_id bigint, region text, created_at timestamptz, foreign key (event_id, region, created_at) references events_us (id, region, created_at), foreign key (event_id, region, created_at) references events (id, region, created_at) on delete cascade);
create table hashed (k text, v int, unique (k)) partition by hash (k);
create table hashed_0 partition of hashed for values with (modulus 2, remainder 0);
create table hashed_1 partition of hashed for values with (modulus 2, remainder 1);
create table expr (a int, b int) partition by range ((a + b), lower(a::text) collate "C" text_pattern_ops);
create table expr_1 partition of expr for values from (1, minvalue) to (10, 'z');
alter table expr_1 enable row level security;
create policy p on expr_1 using (a > 1);
create function trg() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger t_all after insert on events for each row execute function trg();
create trigger t_one before update on events_us for each row when (old.note is distinct from new.note) execute function trg();
create table logs (at date not null) partition by range (at);
create unlogged table logs_1 partition of logs for values from ('2020-01-01') to ('2021-01-01');
create function bin_hash(int, bigint) returns bigint language sql immutable strict as 'select $1 + $2'; create operator class bin_ops for type int using hash as operator 1 =, function 2 bin_hash(int, bigint); create table bin (a int) partition by hash (a bin_ops);
create schema "Sorts"; create collation nordic (provider = icu, locale = 'nb'); create collation "Sorts"."Åland" (provider = icu, locale = 'sv');
create table sorted (a text, b text, c text) partition by range (a collate nordic text_pattern_ops, b collate "Sorts"."Åland", (lower(c)) collate ucs_basic);
