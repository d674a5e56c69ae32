-- drop check User_age_check of User
ALTER TABLE "public"."User" DROP CONSTRAINT "User_age_check";

-- back

-- add check User_age_check to User: (age >= 0)
ALTER TABLE "public"."User" ADD CONSTRAINT "User_age_check" CHECK ((age >= 0)) NOT VALID;

-- dsl:step
-- validate constraint User_age_check of User
ALTER TABLE "public"."User" VALIDATE CONSTRAINT "User_age_check";
