-- drop column User.email
ALTER TABLE "public"."User" DROP COLUMN "email";

-- back

-- add column User.email text
ALTER TABLE "public"."User" ADD COLUMN "email" text NOT NULL;
