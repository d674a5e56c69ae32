-- create enum Mood (calm, loud)
CREATE TYPE "public"."Mood" AS ENUM ('calm', 'loud');

-- dsl:next
-- create function mood_of
create function "public"."mood_of"(integer) returns "Mood" language sql immutable as $$
  select case when $1 > 0 then 'loud'::"Mood" else 'calm'::"Mood" end
$$;

-- dsl:next
-- create cast integer as public."Mood"
create cast (integer as public."Mood") with function public.mood_of(integer) as assignment;

-- dsl:next
-- create cast varchar as public."Mood"
create cast (varchar as public."Mood") with inout as assignment;

-- dsl:next
-- create table Day
CREATE TABLE "public"."Day" (
  "id" integer NOT NULL,
  "morning" public."Mood" NOT NULL DEFAULT 'calm'::varchar,
  "evening" public."Mood" DEFAULT 1,
  CONSTRAINT "Day_pkey" PRIMARY KEY ("id")
);

-- dsl:next
-- add column Note.mood public."Mood"
ALTER TABLE "public"."Note" ADD COLUMN "mood" public."Mood" NOT NULL DEFAULT 0;

-- back

-- drop column Note.mood
ALTER TABLE "public"."Note" DROP COLUMN "mood";

-- dsl:next
-- drop table Day
DROP TABLE "public"."Day";

-- dsl:next
-- drop cast character varying as public."Mood"
DROP CAST (character varying AS public."Mood");

-- dsl:next
-- drop cast integer as public."Mood"
DROP CAST (integer AS public."Mood");

-- dsl:next
-- drop function mood_of
DROP FUNCTION "public"."mood_of"(integer);

-- dsl:next
-- drop enum Mood
DROP TYPE "public"."Mood";
