-- add column Room.about text
ALTER TABLE "public"."Room" ADD COLUMN "about" text NOT NULL DEFAULT ''::text;

-- dsl:next
-- create collation nocase
create collation nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = false);

-- dsl:next
-- add column Room.name text
ALTER TABLE "public"."Room" ADD COLUMN "name" text COLLATE "public"."nocase" NOT NULL;

-- dsl:next
-- create text search configuration plain_english
create text search configuration plain_english (copy = english);

-- dsl:next
-- create operator family backwards_ops
create operator family backwards_ops using btree;

-- dsl:next
-- create function compare_backwards
create function "public"."compare_backwards"(a text, b text) returns integer language sql immutable
return case when a < b then 1 when a > b then -1 else 0 end;

-- dsl:next
-- create function note_change
create function "public"."note_change"() returns event_trigger language plpgsql as $$ begin raise notice '%', tg_tag; end $$;

-- dsl:next
-- create function time_distance
create function "public"."time_distance"(a time, b time) returns double precision language sql immutable
return extract(epoch from a - b);

-- dsl:next
-- create type timerange
create type timerange as range (subtype = time, subtype_diff = time_distance);

-- dsl:next
-- create table Guest
CREATE TABLE "public"."Guest" (
  "id" integer NOT NULL,
  "name" text COLLATE "public"."nocase" NOT NULL,
  "stay" public.timerange NOT NULL,
  CONSTRAINT "Guest_pkey" PRIMARY KEY ("id")
);

-- dsl:next
-- add column Room.open public.timerange
ALTER TABLE "public"."Room" ADD COLUMN "open" public.timerange NOT NULL;

-- dsl:next
-- add column Room.search tsvector
ALTER TABLE "public"."Room" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (to_tsvector('public.plain_english', about)) STORED;

-- dsl:next
-- create operator class backwards_ops
create operator class backwards_ops for type text using btree family backwards_ops as
  operator 1 >, operator 2 >=, operator 3 =, operator 4 <=, operator 5 <,
  function 1 compare_backwards(text, text);

-- dsl:next
-- create publication feed
create publication feed for table "Room";

-- dsl:next
-- create event trigger watch
create event trigger watch on ddl_command_end execute function note_change();

-- dsl:step no-transaction
-- clear away what an earlier try to build index Room_name_idx may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."Room_name_idx";

-- dsl:step no-transaction
-- create index Room_name_idx on Room
CREATE INDEX CONCURRENTLY "Room_name_idx" ON "public"."Room" ("name" backwards_ops);

-- dsl:step no-transaction
-- clear away what an earlier try to build index Room_open_idx may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."Room_open_idx";

-- dsl:step no-transaction
-- create index Room_open_idx on Room
CREATE INDEX CONCURRENTLY "Room_open_idx" ON "public"."Room" USING "gist" ("open");

-- back

-- drop event trigger watch
DROP EVENT TRIGGER watch;

-- dsl:next
-- drop publication feed
DROP PUBLICATION feed;

-- dsl:next
-- drop column Room.search
ALTER TABLE "public"."Room" DROP COLUMN "search";

-- dsl:next
-- drop column Room.about
ALTER TABLE "public"."Room" DROP COLUMN "about";

-- dsl:next
-- drop column Room.name
ALTER TABLE "public"."Room" DROP COLUMN "name";

-- dsl:next
-- drop column Room.open
ALTER TABLE "public"."Room" DROP COLUMN "open";

-- dsl:next
-- drop table Guest
DROP TABLE "public"."Guest";

-- dsl:next
-- drop collation nocase
DROP COLLATION public.nocase;

-- dsl:next
-- drop operator class backwards_ops
DROP OPERATOR CLASS public.backwards_ops USING btree;

-- dsl:next
-- drop operator family backwards_ops
DROP OPERATOR FAMILY public.backwards_ops USING btree;

-- dsl:next
-- drop text search configuration plain_english
DROP TEXT SEARCH CONFIGURATION public.plain_english;

-- dsl:next
-- drop type timerange
DROP TYPE public.timerange;

-- dsl:next
-- drop function compare_backwards
DROP FUNCTION "public"."compare_backwards"(text, text);

-- dsl:next
-- drop function note_change
DROP FUNCTION "public"."note_change"();

-- dsl:next
-- drop function time_distance
DROP FUNCTION "public"."time_distance"(time without time zone, time without time zone);
