-- drop check User_role_check of User
ALTER TABLE "User" DROP CONSTRAINT "User_role_check";

-- dsl:next
ALTER TABLE "User" ADD CONSTRAINT "User_role_check" CHECK ("role" in ('ADMIN', 'MEMBER'));

-- back

-- drop check User_role_check of User
ALTER TABLE "User" DROP CONSTRAINT "User_role_check";

-- dsl:next
ALTER TABLE "User" ADD CONSTRAINT "User_role_check" CHECK ("role" in ('ADMIN', 'MEMBER', 'GUEST'));
