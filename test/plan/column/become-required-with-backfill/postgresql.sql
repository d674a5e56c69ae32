-- dsl:step batch 10000
-- fill User.email with name || '@example.org'
UPDATE "public"."User" SET "email" = (name || '@example.org') WHERE ctid IN (SELECT ctid FROM "public"."User" WHERE "email" IS NULL AND (name || '@example.org') IS NOT NULL limit 10000);

-- dsl:step
-- make User.email required
ALTER TABLE "public"."User" ADD CONSTRAINT "User_email_not_null" NOT NULL "email" NOT VALID;

-- dsl:step
-- validate constraint User_email_not_null of User
ALTER TABLE "public"."User" VALIDATE CONSTRAINT "User_email_not_null";

-- back

-- make User.email optional
ALTER TABLE "public"."User" ALTER COLUMN "email" DROP NOT NULL;
