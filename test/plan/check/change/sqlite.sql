-- drop check User_age_check of User
ALTER TABLE "User" DROP CONSTRAINT "User_age_check";

-- dsl:next
ALTER TABLE "User" ADD CONSTRAINT "User_age_check" CHECK (age >= 18);

-- back

-- drop check User_age_check of User
ALTER TABLE "User" DROP CONSTRAINT "User_age_check";

-- dsl:next
ALTER TABLE "User" ADD CONSTRAINT "User_age_check" CHECK (age >= 0);
