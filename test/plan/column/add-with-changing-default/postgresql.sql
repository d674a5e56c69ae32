-- add column User.token text
ALTER TABLE "public"."User" ADD COLUMN "token" text;

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "token" SET DEFAULT gen_random_uuid()::text;

-- dsl:step batch 10000
-- fill User.token with gen_random_uuid()::text
UPDATE "public"."User" SET "token" = (gen_random_uuid()::text) WHERE ctid IN (SELECT ctid FROM "public"."User" WHERE "token" IS NULL AND (gen_random_uuid()::text) IS NOT NULL limit 10000);

-- dsl:step
-- make User.token required
ALTER TABLE "public"."User" ADD CONSTRAINT "User_token_not_null" NOT NULL "token" NOT VALID;

-- dsl:step
-- validate constraint User_token_not_null of User
ALTER TABLE "public"."User" VALIDATE CONSTRAINT "User_token_not_null";

-- back

-- drop column User.token
ALTER TABLE "public"."User" DROP COLUMN "token";
