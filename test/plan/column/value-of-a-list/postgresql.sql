-- change type of Note.mood from public."Mood"[] to public."Mood"
ALTER TABLE "public"."Note" ALTER COLUMN "mood" TYPE public."Mood" USING CASE WHEN cardinality("mood") = 1 AND array_ndims("mood") = 1 THEN ("mood")[array_lower("mood", 1)] WHEN cardinality("mood") > 0 THEN "mood"::text::public."Mood" END;

-- dsl:next
-- change type of Note.points from integer[] to integer
ALTER TABLE "public"."Note" ALTER COLUMN "points" TYPE integer USING CASE WHEN cardinality("points") = 1 AND array_ndims("points") = 1 THEN ("points")[array_lower("points", 1)] WHEN cardinality("points") > 0 THEN "points"::text::integer END;

-- dsl:next
-- change type of Note.tag from text[] to text
ALTER TABLE "public"."Note" ALTER COLUMN "tag" TYPE text USING CASE WHEN cardinality("tag") = 1 AND array_ndims("tag") = 1 THEN ("tag")[array_lower("tag", 1)] WHEN cardinality("tag") > 0 THEN "tag"::text END;

-- dsl:next
-- make Note.mood required
ALTER TABLE "public"."Note" ADD CONSTRAINT "Note_mood_not_null" NOT NULL "mood" NOT VALID;

-- dsl:next
-- make Note.points required
ALTER TABLE "public"."Note" ADD CONSTRAINT "Note_points_not_null" NOT NULL "points" NOT VALID;

-- dsl:next
-- make Note.tag required
ALTER TABLE "public"."Note" ADD CONSTRAINT "Note_tag_not_null" NOT NULL "tag" NOT VALID;

-- dsl:step
-- validate constraint Note_mood_not_null of Note
ALTER TABLE "public"."Note" VALIDATE CONSTRAINT "Note_mood_not_null";

-- dsl:next
-- validate constraint Note_points_not_null of Note
ALTER TABLE "public"."Note" VALIDATE CONSTRAINT "Note_points_not_null";

-- dsl:next
-- validate constraint Note_tag_not_null of Note
ALTER TABLE "public"."Note" VALIDATE CONSTRAINT "Note_tag_not_null";

-- back

-- make Note.mood optional
ALTER TABLE "public"."Note" ALTER COLUMN "mood" DROP NOT NULL;

-- dsl:next
-- make Note.points optional
ALTER TABLE "public"."Note" ALTER COLUMN "points" DROP NOT NULL;

-- dsl:next
-- make Note.tag optional
ALTER TABLE "public"."Note" ALTER COLUMN "tag" DROP NOT NULL;

-- dsl:next
-- change type of Note.mood from public."Mood" to public."Mood"[]
ALTER TABLE "public"."Note" ALTER COLUMN "mood" TYPE public."Mood"[] USING CASE WHEN "mood" IS NOT NULL THEN ARRAY["mood"]::public."Mood"[] END;

-- dsl:next
-- change type of Note.points from integer to integer[]
ALTER TABLE "public"."Note" ALTER COLUMN "points" TYPE integer[] USING CASE WHEN "points" IS NOT NULL THEN ARRAY["points"]::integer[] END;

-- dsl:next
-- change type of Note.tag from text to text[]
ALTER TABLE "public"."Note" ALTER COLUMN "tag" TYPE text[] USING CASE WHEN "tag" IS NOT NULL THEN ARRAY["tag"]::text[] END;
