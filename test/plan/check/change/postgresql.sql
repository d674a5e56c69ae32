-- drop check User_age_check of User
ALTER TABLE "public"."User" DROP CONSTRAINT "User_age_check";

-- dsl:next
ALTER TABLE "public"."User" ADD CONSTRAINT "User_age_check" CHECK (age >= 18) NOT VALID;

-- dsl:step
-- validate constraint User_age_check of User
ALTER TABLE "public"."User" VALIDATE CONSTRAINT "User_age_check";

-- back

-- drop check User_age_check of User
ALTER TABLE "public"."User" DROP CONSTRAINT "User_age_check";

-- dsl:next
ALTER TABLE "public"."User" ADD CONSTRAINT "User_age_check" CHECK ((age >= 0)) NOT VALID;

-- dsl:step
-- validate constraint User_age_check of User
ALTER TABLE "public"."User" VALIDATE CONSTRAINT "User_age_check";
