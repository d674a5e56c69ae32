-- add column User.handle text
ALTER TABLE "public"."User" ADD COLUMN "handle" text;

-- dsl:next
-- drop column User.nickname
ALTER TABLE "public"."User" DROP COLUMN "nickname";

-- back

-- add column User.nickname text
ALTER TABLE "public"."User" ADD COLUMN "nickname" text;

-- dsl:next
-- drop column User.handle
ALTER TABLE "public"."User" DROP COLUMN "handle";
