-- make User.email optional
ALTER TABLE "public"."User" ALTER COLUMN "email" DROP NOT NULL;

-- back

-- make User.email required
ALTER TABLE "public"."User" ADD CONSTRAINT "User_email_not_null" NOT NULL "email" NOT VALID;

-- dsl:step
-- validate constraint User_email_not_null of User
ALTER TABLE "public"."User" VALIDATE CONSTRAINT "User_email_not_null";
