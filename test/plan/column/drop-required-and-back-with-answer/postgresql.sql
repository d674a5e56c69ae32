-- drop column User.email
ALTER TABLE "public"."User" DROP COLUMN "email";

-- back

-- add column User.email text
ALTER TABLE "public"."User" ADD COLUMN "email" text;

-- dsl:step batch 10000
-- fill User.email with name || '@example.org'
UPDATE "public"."User" SET "email" = (name || '@example.org') WHERE ctid IN (SELECT ctid FROM "public"."User" WHERE "email" IS NULL AND (name || '@example.org') IS NOT NULL limit 10000);

-- dsl:step
-- make User.email required
ALTER TABLE "public"."User" ADD CONSTRAINT "User_email_not_null" NOT NULL "email" NOT VALID;

-- dsl:step
-- validate constraint User_email_not_null of User
ALTER TABLE "public"."User" VALIDATE CONSTRAINT "User_email_not_null";
