-- drop index User_a_b_idx of User
DROP INDEX "User_a_b_idx";

-- dsl:next
-- drop index User_b_key of User
DROP INDEX "User_b_key";

-- dsl:next
-- drop index with_a of User
DROP INDEX "with_a";

-- dsl:next
-- drop column User.a
ALTER TABLE "User" DROP COLUMN "a";

-- back

-- add column User.a INTEGER
ALTER TABLE "User" ADD COLUMN "a" INTEGER;

-- dsl:next
-- create index User_a_b_idx on User
CREATE INDEX "User_a_b_idx" ON "User"("a", "b");

-- dsl:next
-- create unique index User_b_key on User
CREATE UNIQUE INDEX "User_b_key" ON "User"("b");

-- dsl:next
-- create index with_a on User
CREATE INDEX "with_a" ON "User"("name") WHERE a > 0;
