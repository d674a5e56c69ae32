-- dsl:step no-transaction
-- clear away what an earlier try to build index by_both_new may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."by_both_new";

-- dsl:step no-transaction
-- create index by_both_new on User
CREATE INDEX CONCURRENTLY "by_both_new" ON "public"."User" ("org", "name");

-- dsl:step
-- drop index by_both of User
DROP INDEX "public"."by_both";

-- dsl:next
ALTER INDEX "public"."by_both_new" RENAME TO "by_both";

-- back

-- dsl:step no-transaction
-- clear away what an earlier try to build index by_both_new may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."by_both_new";

-- dsl:step no-transaction
-- create index by_both_new on User
CREATE INDEX CONCURRENTLY "by_both_new" ON "public"."User" ("name", "org");

-- dsl:step
-- drop index by_both of User
DROP INDEX "public"."by_both";

-- dsl:next
ALTER INDEX "public"."by_both_new" RENAME TO "by_both";
