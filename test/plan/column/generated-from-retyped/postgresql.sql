-- drop column User.twice
ALTER TABLE "public"."User" DROP COLUMN "twice";

-- dsl:next
-- change type of User.visits from integer to bigint
ALTER TABLE "public"."User" ALTER COLUMN "visits" TYPE bigint USING "visits"::bigint;

-- dsl:next
-- add column User.twice bigint
ALTER TABLE "public"."User" ADD COLUMN "twice" bigint GENERATED ALWAYS AS (visits * 2) STORED;

-- back

-- drop column User.twice
ALTER TABLE "public"."User" DROP COLUMN "twice";

-- dsl:next
-- change type of User.visits from bigint to integer
ALTER TABLE "public"."User" ALTER COLUMN "visits" TYPE integer USING "visits"::integer;

-- dsl:next
-- add column User.twice bigint
ALTER TABLE "public"."User" ADD COLUMN "twice" bigint GENERATED ALWAYS AS ((visits * 2)) STORED;
