create extension btree_gist;
create sequence invoice_number as integer start with 1000 increment by 10 cache 5 maxvalue 100000 cycle;
create sequence tickets;

create function touch_updated_at() returns trigger language plpgsql as $$
begin
  new.updated_at := now();

  return new;
end
$$;
create function add(a integer, b integer) returns integer language sql immutable return a + b;
create function add(a text, b text default '!') returns text language sql as $$ select a || b $$;
create procedure nothing() language sql as $$ select 1 $$;
create aggregate total (integer) (sfunc = int4pl, stype = integer, initcond = '0');

create table articles (
  id int primary key,
  slug text not null,
  body text,
  number int not null default nextval('invoice_number'),
  updated_at timestamptz,
  constraint slug_is_slug check (slug ~ '^[a-z`$-]+$') not valid
) with (fillfactor = 70, autovacuum_enabled = false);
alter table articles alter body set storage external, alter body set compression pglz, alter slug set statistics 500;
alter table articles replica identity full;
create index articles_slug_pattern on articles (slug text_pattern_ops) with (fillfactor = 80);
create index articles_hash on articles using hash (slug);
create unique index articles_one_null on articles (body) nulls not distinct;
create statistics articles_stats (dependencies, ndistinct) on slug, number from articles;
create statistics on number, updated_at from articles;
create trigger touch before update of body, slug on articles for each row when (old.* is distinct from new.*) execute function touch_updated_at();
create constraint trigger check_later after insert or update on articles deferrable initially deferred for each row execute function touch_updated_at();
create trigger sleeping after delete on articles referencing old table as gone for each statement execute function touch_updated_at();
alter table articles disable trigger sleeping;
create rule keep as on delete to articles where old.id < 10 do instead nothing;

create table bookings (
  room_id int,
  during tstzrange,
  cancelled boolean not null default false,
  primary key (room_id, during),
  exclude using gist (room_id with =, during with &&) where (not cancelled) deferrable
);

create table documents (id int primary key, owner name not null default current_user, body text);
alter table documents enable row level security;
create policy own on documents using (owner = current_user) with check (owner = current_user);
create policy readers on documents as restrictive for select to pg_read_all_data using (true);
create unlogged table cache (key text primary key, value jsonb);
alter table cache force row level security;

create table vehicles (id int primary key, wheels int not null);
create table cars (doors int, primary key (id)) inherits (vehicles);

create type address as (street text, zip varchar(12));
create table no_key (a int, b text);
create table typed_addresses of address;

create view recent_articles with (security_barrier = true) as
  select id, slug, updated_at from articles where updated_at > now() - interval '1 day';
create view article_slugs as select slug from articles where slug <> '' with local check option;
create materialized view article_counts as select slug, count(*) as "how many" from articles group by slug with no data;
create unique index on article_counts (slug);
create index article_counts_many on article_counts ("how many");
create index article_counts_expression on article_counts (lower(slug));
