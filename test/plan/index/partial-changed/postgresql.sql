-- drop index living of User
DROP INDEX "public"."living";

-- dsl:step no-transaction
-- drop index living_new of User
DROP INDEX CONCURRENTLY IF EXISTS "public"."living_new";

-- dsl:step no-transaction
-- create index living_new on User
CREATE INDEX CONCURRENTLY "living_new" ON "public"."User" ("name") WHERE "deletedAt" is not null;

-- dsl:step
-- rename index living_new to living
ALTER INDEX "public"."living_new" RENAME TO "living";

-- back

-- drop index living of User
DROP INDEX "public"."living";

-- dsl:step no-transaction
-- drop index living_new of User
DROP INDEX CONCURRENTLY IF EXISTS "public"."living_new";

-- dsl:step no-transaction
-- create index living_new on User
CREATE INDEX CONCURRENTLY "living_new" ON "public"."User" ("name") WHERE ("deletedAt" IS NULL);

-- dsl:step
-- rename index living_new to living
ALTER INDEX "public"."living_new" RENAME TO "living";
