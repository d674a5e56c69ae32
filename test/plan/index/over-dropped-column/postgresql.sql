-- drop index User_b_key of User
DROP INDEX "public"."User_b_key";

-- dsl:next
-- drop column User.a
ALTER TABLE "public"."User" DROP COLUMN "a";

-- back

-- add column User.a integer
ALTER TABLE "public"."User" ADD COLUMN "a" integer;

-- dsl:step no-transaction
-- clear away what an earlier try to build index User_a_b_idx may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."User_a_b_idx";

-- dsl:step no-transaction
-- create index User_a_b_idx on User
CREATE INDEX CONCURRENTLY "User_a_b_idx" ON "public"."User" ("a", "b");

-- dsl:step no-transaction
-- clear away what an earlier try to build index User_b_key may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."User_b_key";

-- dsl:step no-transaction
-- create unique index User_b_key on User
CREATE UNIQUE INDEX CONCURRENTLY "User_b_key" ON "public"."User" ("b");

-- dsl:step no-transaction
-- clear away what an earlier try to build index with_a may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."with_a";

-- dsl:step no-transaction
-- create index with_a on User
CREATE INDEX CONCURRENTLY "with_a" ON "public"."User" ("name") WHERE (a > 0);
