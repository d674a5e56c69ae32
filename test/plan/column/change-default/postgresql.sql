-- drop default of User.state
ALTER TABLE "public"."User" ALTER COLUMN "state" DROP DEFAULT;

-- dsl:next
-- set default of User.note to 'it''s "fine"'::text
ALTER TABLE "public"."User" ALTER COLUMN "note" SET DEFAULT 'it''s "fine"'::text;

-- dsl:next
-- set default of User.visits to 2
ALTER TABLE "public"."User" ALTER COLUMN "visits" SET DEFAULT 2;

-- back

-- drop default of User.note
ALTER TABLE "public"."User" ALTER COLUMN "note" DROP DEFAULT;

-- dsl:next
-- set default of User.state to 'new'::text
ALTER TABLE "public"."User" ALTER COLUMN "state" SET DEFAULT 'new'::text;

-- dsl:next
-- set default of User.visits to 1
ALTER TABLE "public"."User" ALTER COLUMN "visits" SET DEFAULT 1;
