-- add column User.handle TEXT
ALTER TABLE "User" ADD COLUMN "handle" TEXT;

-- dsl:next
-- drop column User.nickname
ALTER TABLE "User" DROP COLUMN "nickname";

-- back

-- add column User.nickname TEXT
ALTER TABLE "User" ADD COLUMN "nickname" TEXT;

-- dsl:next
-- drop column User.handle
ALTER TABLE "User" DROP COLUMN "handle";
