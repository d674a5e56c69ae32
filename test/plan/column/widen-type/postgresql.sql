-- drop default of User.visits
ALTER TABLE "public"."User" ALTER COLUMN "visits" DROP DEFAULT;

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "visits" TYPE bigint USING "visits"::bigint;

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "visits" SET DEFAULT 0;

-- back

-- drop default of User.visits
ALTER TABLE "public"."User" ALTER COLUMN "visits" DROP DEFAULT;

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "visits" TYPE integer USING "visits"::integer;

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "visits" SET DEFAULT 0;
