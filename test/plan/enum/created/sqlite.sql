-- add column User.role TEXT
ALTER TABLE "User" ADD COLUMN "role" TEXT NOT NULL DEFAULT 'MEMBER' CONSTRAINT "User_role_check" CHECK ("role" in ('ADMIN', 'MEMBER'));

-- back

-- drop check User_role_check of User
ALTER TABLE "User" DROP CONSTRAINT "User_role_check";

-- dsl:next
-- drop column User.role
ALTER TABLE "User" DROP COLUMN "role";
