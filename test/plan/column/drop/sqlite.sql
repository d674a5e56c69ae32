-- drop column User.nickname
ALTER TABLE "User" DROP COLUMN "nickname";

-- dsl:next
-- drop column User.visits
ALTER TABLE "User" DROP COLUMN "visits";

-- back

-- add column User.nickname TEXT
ALTER TABLE "User" ADD COLUMN "nickname" TEXT;

-- dsl:next
-- add column User.visits INTEGER
ALTER TABLE "User" ADD COLUMN "visits" INTEGER NOT NULL DEFAULT 0;
