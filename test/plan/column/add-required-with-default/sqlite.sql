-- add column User.active BOOLEAN
ALTER TABLE "User" ADD COLUMN "active" BOOLEAN NOT NULL DEFAULT true;

-- dsl:next
-- add column User.visits INTEGER
ALTER TABLE "User" ADD COLUMN "visits" INTEGER NOT NULL DEFAULT 0;

-- back

-- drop column User.active
ALTER TABLE "User" DROP COLUMN "active";

-- dsl:next
-- drop column User.visits
ALTER TABLE "User" DROP COLUMN "visits";
