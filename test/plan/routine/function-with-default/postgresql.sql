-- add column User.code text
ALTER TABLE "public"."User" ADD COLUMN "code" text;

-- dsl:next
-- create function make_code
create function "public"."make_code"() returns text language sql as $$
select 'c' || floor(random() * 1000)::text
$$;

-- dsl:next
-- set default of User.code to make_code()
ALTER TABLE "public"."User" ALTER COLUMN "code" SET DEFAULT make_code();

-- dsl:step batch 10000
-- fill User.code with make_code()
UPDATE "public"."User" SET "code" = (make_code()) WHERE ctid IN (SELECT ctid FROM "public"."User" WHERE "code" IS NULL AND (make_code()) IS NOT NULL limit 10000);

-- dsl:step
-- make User.code required
ALTER TABLE "public"."User" ADD CONSTRAINT "User_code_not_null" NOT NULL "code" NOT VALID;

-- dsl:step
-- validate constraint User_code_not_null of User
ALTER TABLE "public"."User" VALIDATE CONSTRAINT "User_code_not_null";

-- back

-- drop column User.code
ALTER TABLE "public"."User" DROP COLUMN "code";

-- dsl:next
-- drop function make_code
DROP FUNCTION "public"."make_code"();
