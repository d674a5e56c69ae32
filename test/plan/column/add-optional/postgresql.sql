-- add column User.nickname text
ALTER TABLE "public"."User" ADD COLUMN "nickname" text;

-- dsl:next
-- add column User.born timestamp(3) without time zone
ALTER TABLE "public"."User" ADD COLUMN "born" timestamp(3) without time zone;

-- back

-- drop column User.born
ALTER TABLE "public"."User" DROP COLUMN "born";

-- dsl:next
-- drop column User.nickname
ALTER TABLE "public"."User" DROP COLUMN "nickname";
