-- drop check coded of User
ALTER TABLE "public"."User" DROP CONSTRAINT "coded";

-- dsl:next
-- change type of User.code from text to uuid
ALTER TABLE "public"."User" ALTER COLUMN "code" TYPE uuid USING "code"::uuid;

-- back

-- change type of User.code from uuid to text
ALTER TABLE "public"."User" ALTER COLUMN "code" TYPE text USING "code"::text;

-- dsl:next
-- add check coded to User: (code <> ''::text)
ALTER TABLE "public"."User" ADD CONSTRAINT "coded" CHECK ((code <> ''::text)) NOT VALID;

-- dsl:step
-- validate constraint coded of User
ALTER TABLE "public"."User" VALIDATE CONSTRAINT "coded";
