-- rename column User.visits to views
ALTER TABLE "public"."User" RENAME COLUMN "visits" TO "views";

-- dsl:next
-- change type of User.views from integer to bigint
ALTER TABLE "public"."User" ALTER COLUMN "views" TYPE bigint USING "views"::bigint;

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "views" SET DEFAULT 0;

-- dsl:step batch 10000
-- fill User.views with 0
UPDATE "public"."User" SET "views" = (0) WHERE ctid IN (SELECT ctid FROM "public"."User" WHERE "views" IS NULL AND (0) IS NOT NULL limit 10000);

-- dsl:step
-- make User.views required
ALTER TABLE "public"."User" ADD CONSTRAINT "User_views_not_null" NOT NULL "views" NOT VALID;

-- dsl:step
-- validate constraint User_views_not_null of User
ALTER TABLE "public"."User" VALIDATE CONSTRAINT "User_views_not_null";

-- back

-- rename column User.views to visits
ALTER TABLE "public"."User" RENAME COLUMN "views" TO "visits";

-- dsl:next
ALTER TABLE "public"."User" RENAME CONSTRAINT "User_views_not_null" TO "User_visits_not_null";

-- dsl:next
-- drop default of User.visits
ALTER TABLE "public"."User" ALTER COLUMN "visits" DROP DEFAULT;

-- dsl:next
-- make User.visits optional
ALTER TABLE "public"."User" ALTER COLUMN "visits" DROP NOT NULL;

-- dsl:next
-- change type of User.visits from bigint to integer
ALTER TABLE "public"."User" ALTER COLUMN "visits" TYPE integer USING "visits"::integer;
