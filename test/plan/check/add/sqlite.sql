-- add check User_age_check to User: age >= 0
ALTER TABLE "User" ADD CONSTRAINT "User_age_check" CHECK (age >= 0);

-- dsl:next
-- add check named to User: name <> ''
ALTER TABLE "User" ADD CONSTRAINT "named" CHECK (name <> '');

-- back

-- drop check User_age_check of User
ALTER TABLE "User" DROP CONSTRAINT "User_age_check";

-- dsl:next
-- drop check named of User
ALTER TABLE "User" DROP CONSTRAINT "named";
