-- add column User.handle text
ALTER TABLE "public"."User" ADD COLUMN "handle" text;

-- dsl:step batch 10000
-- fill User.handle with lower(name)
UPDATE "public"."User" SET "handle" = (lower(name)) WHERE ctid IN (SELECT ctid FROM "public"."User" WHERE "handle" IS NULL AND (lower(name)) IS NOT NULL limit 10000);

-- dsl:step
-- make User.handle required
ALTER TABLE "public"."User" ADD CONSTRAINT "User_handle_not_null" NOT NULL "handle" NOT VALID;

-- dsl:step
-- validate constraint User_handle_not_null of User
ALTER TABLE "public"."User" VALIDATE CONSTRAINT "User_handle_not_null";

-- back

-- drop column User.handle
ALTER TABLE "public"."User" DROP COLUMN "handle";
