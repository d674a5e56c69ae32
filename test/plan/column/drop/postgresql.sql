-- drop column User.nickname
ALTER TABLE "public"."User" DROP COLUMN "nickname";

-- dsl:next
-- drop column User.visits
ALTER TABLE "public"."User" DROP COLUMN "visits";

-- back

-- add column User.nickname text
ALTER TABLE "public"."User" ADD COLUMN "nickname" text;

-- dsl:next
-- add column User.visits integer
ALTER TABLE "public"."User" ADD COLUMN "visits" integer NOT NULL DEFAULT 0;
