-- drop view Opening
DROP VIEW "public"."Opening";

-- dsl:next
-- drop check room_open_some_time of Room
ALTER TABLE "public"."Room" DROP CONSTRAINT "room_open_some_time";

-- dsl:next
-- drop index Room_name_key of Room
DROP INDEX "public"."Room_name_key";

-- dsl:next
-- drop index Room_open_idx of Room
DROP INDEX "public"."Room_open_idx";

-- dsl:next
-- drop function is_open
DROP FUNCTION "public"."is_open"(time without time zone, public.timerange);

-- dsl:next
-- drop default of Room.open
ALTER TABLE "public"."Room" ALTER COLUMN "open" DROP DEFAULT;

-- dsl:next
-- change collation of Room.name to that of its type
ALTER TABLE "public"."Room" ALTER COLUMN "name" TYPE text;

-- dsl:next
-- drop collation nocase
DROP COLLATION public.nocase;

-- dsl:next
create collation nocase (provider = icu, locale = 'und-u-ks-level1', deterministic = false);

-- dsl:next
-- change collation of Room.name to "public"."nocase"
ALTER TABLE "public"."Room" ALTER COLUMN "name" TYPE text COLLATE "public"."nocase";

-- dsl:next
-- change type of Room.open from public.timerange to text
ALTER TABLE "public"."Room" ALTER COLUMN "open" TYPE text USING "open"::text;

-- dsl:next
-- change type of Room.shut from public.timerange[] to text
ALTER TABLE "public"."Room" ALTER COLUMN "shut" TYPE text USING "shut"::text;

-- dsl:next
-- drop type timerange
DROP TYPE public.timerange;

-- dsl:next
create type timerange as range (subtype = time, subtype_diff = distance);

-- dsl:next
-- change type of Room.open from text to public.timerange
ALTER TABLE "public"."Room" ALTER COLUMN "open" TYPE public.timerange USING "open"::public.timerange;

-- dsl:next
-- change type of Room.shut from text to public.timerange[]
ALTER TABLE "public"."Room" ALTER COLUMN "shut" TYPE public.timerange[] USING "shut"::public.timerange[];

-- dsl:next
-- set default of Room.open to '[08:00,17:00)'
ALTER TABLE "public"."Room" ALTER COLUMN "open" SET DEFAULT '[08:00,17:00)';

-- dsl:next
-- add check room_open_some_time to Room: not isempty(open)
ALTER TABLE "public"."Room" ADD CONSTRAINT "room_open_some_time" CHECK (not isempty(open)) NOT VALID;

-- dsl:next
-- create function is_open
create function "public"."is_open"(at time, hours timerange) returns boolean language sql immutable return at <@ hours;

-- dsl:next
-- create view Opening
CREATE VIEW "public"."Opening" AS
select id, lower(open) as "from" from "Room";

-- dsl:step no-transaction
-- clear away what an earlier try to build index Room_name_key may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."Room_name_key";

-- dsl:step no-transaction
-- create unique index Room_name_key on Room
CREATE UNIQUE INDEX CONCURRENTLY "Room_name_key" ON "public"."Room" ("name");

-- dsl:step no-transaction
-- clear away what an earlier try to build index Room_open_idx may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."Room_open_idx";

-- dsl:step no-transaction
-- create index Room_open_idx on Room
CREATE INDEX CONCURRENTLY "Room_open_idx" ON "public"."Room" USING "gist" ("open");

-- dsl:step
-- validate constraint room_open_some_time of Room
ALTER TABLE "public"."Room" VALIDATE CONSTRAINT "room_open_some_time";

-- back

-- drop view Opening
DROP VIEW "public"."Opening";

-- dsl:next
-- drop check room_open_some_time of Room
ALTER TABLE "public"."Room" DROP CONSTRAINT "room_open_some_time";

-- dsl:next
-- drop index Room_name_key of Room
DROP INDEX "public"."Room_name_key";

-- dsl:next
-- drop index Room_open_idx of Room
DROP INDEX "public"."Room_open_idx";

-- dsl:next
-- drop function is_open
DROP FUNCTION "public"."is_open"(time without time zone, public.timerange);

-- dsl:next
-- drop default of Room.open
ALTER TABLE "public"."Room" ALTER COLUMN "open" DROP DEFAULT;

-- dsl:next
-- change collation of Room.name to that of its type
ALTER TABLE "public"."Room" ALTER COLUMN "name" TYPE text;

-- dsl:next
-- drop collation nocase
DROP COLLATION public.nocase;

-- dsl:next
CREATE COLLATION public.nocase (
  PROVIDER = icu,
  LOCALE = 'und-u-ks-level2',
  DETERMINISTIC = false
);

-- dsl:next
-- change collation of Room.name to "public"."nocase"
ALTER TABLE "public"."Room" ALTER COLUMN "name" TYPE text COLLATE "public"."nocase";

-- dsl:next
-- change type of Room.open from public.timerange to text
ALTER TABLE "public"."Room" ALTER COLUMN "open" TYPE text USING "open"::text;

-- dsl:next
-- change type of Room.shut from public.timerange[] to text
ALTER TABLE "public"."Room" ALTER COLUMN "shut" TYPE text USING "shut"::text;

-- dsl:next
-- drop type timerange
DROP TYPE public.timerange;

-- dsl:next
CREATE TYPE public.timerange AS RANGE (
  SUBTYPE = time without time zone
);

-- dsl:next
-- change type of Room.open from text to public.timerange
ALTER TABLE "public"."Room" ALTER COLUMN "open" TYPE public.timerange USING "open"::public.timerange;

-- dsl:next
-- change type of Room.shut from text to public.timerange[]
ALTER TABLE "public"."Room" ALTER COLUMN "shut" TYPE public.timerange[] USING "shut"::public.timerange[];

-- dsl:next
-- set default of Room.open to '[08:00:00,17:00:00)'::public.timerange
ALTER TABLE "public"."Room" ALTER COLUMN "open" SET DEFAULT '[08:00:00,17:00:00)'::public.timerange;

-- dsl:next
-- add check room_open_some_time to Room: (NOT isempty(open))
ALTER TABLE "public"."Room" ADD CONSTRAINT "room_open_some_time" CHECK ((NOT isempty(open))) NOT VALID;

-- dsl:next
-- create function is_open
CREATE OR REPLACE FUNCTION public.is_open(at time without time zone, hours public.timerange)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN (at <@ hours);

-- dsl:next
-- create view Opening
CREATE VIEW "public"."Opening" AS
SELECT id,
    lower(open) AS "from"
   FROM public."Room";

-- dsl:step no-transaction
-- clear away what an earlier try to build index Room_name_key may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."Room_name_key";

-- dsl:step no-transaction
-- create unique index Room_name_key on Room
CREATE UNIQUE INDEX CONCURRENTLY "Room_name_key" ON "public"."Room" ("name");

-- dsl:step no-transaction
-- clear away what an earlier try to build index Room_open_idx may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."Room_open_idx";

-- dsl:step no-transaction
-- create index Room_open_idx on Room
CREATE INDEX CONCURRENTLY "Room_open_idx" ON "public"."Room" USING "gist" ("open");

-- dsl:step
-- validate constraint room_open_some_time of Room
ALTER TABLE "public"."Room" VALIDATE CONSTRAINT "room_open_some_time";
