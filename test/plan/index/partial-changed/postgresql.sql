-- dsl:step no-transaction
-- clear away what an earlier try to build index living_new may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."living_new";

-- dsl:step no-transaction
-- create index living_new on User
CREATE INDEX CONCURRENTLY "living_new" ON "public"."User" ("name") WHERE "deletedAt" is not null;

-- dsl:step
-- drop index living of User
DROP INDEX "public"."living";

-- dsl:next
ALTER INDEX "public"."living_new" RENAME TO "living";

-- back

-- dsl:step no-transaction
-- clear away what an earlier try to build index living_new may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."living_new";

-- dsl:step no-transaction
-- create index living_new on User
CREATE INDEX CONCURRENTLY "living_new" ON "public"."User" ("name") WHERE ("deletedAt" IS NULL);

-- dsl:step
-- drop index living of User
DROP INDEX "public"."living";

-- dsl:next
ALTER INDEX "public"."living_new" RENAME TO "living";
