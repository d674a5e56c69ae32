-- add column User.nickname TEXT
ALTER TABLE "User" ADD COLUMN "nickname" TEXT;

-- dsl:next
-- add column User.born DATETIME
ALTER TABLE "User" ADD COLUMN "born" DATETIME;

-- back

-- drop column User.born
ALTER TABLE "User" DROP COLUMN "born";

-- dsl:next
-- drop column User.nickname
ALTER TABLE "User" DROP COLUMN "nickname";
