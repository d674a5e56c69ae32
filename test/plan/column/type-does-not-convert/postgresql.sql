-- drop column User.joined
ALTER TABLE "public"."User" DROP COLUMN "joined";

-- dsl:next
-- add column User.joined timestamp(3) without time zone
ALTER TABLE "public"."User" ADD COLUMN "joined" timestamp(3) without time zone;

-- back

-- drop column User.joined
ALTER TABLE "public"."User" DROP COLUMN "joined";

-- dsl:next
-- add column User.joined boolean
ALTER TABLE "public"."User" ADD COLUMN "joined" boolean;
