-- drop check User_age_check of User
ALTER TABLE "User" DROP CONSTRAINT "User_age_check";

-- back

-- add check User_age_check to User: age >= 0
ALTER TABLE "User" ADD CONSTRAINT "User_age_check" CHECK (age >= 0);
