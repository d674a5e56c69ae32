-- drop index by_both of User
DROP INDEX "public"."by_both";

-- dsl:step no-transaction
-- drop index by_both_new of User
DROP INDEX CONCURRENTLY IF EXISTS "public"."by_both_new";

-- dsl:step no-transaction
-- create index by_both_new on User
CREATE INDEX CONCURRENTLY "by_both_new" ON "public"."User" ("org", "name");

-- dsl:step
-- rename index by_both_new to by_both
ALTER INDEX "public"."by_both_new" RENAME TO "by_both";

-- back

-- drop index by_both of User
DROP INDEX "public"."by_both";

-- dsl:step no-transaction
-- drop index by_both_new of User
DROP INDEX CONCURRENTLY IF EXISTS "public"."by_both_new";

-- dsl:step no-transaction
-- create index by_both_new on User
CREATE INDEX CONCURRENTLY "by_both_new" ON "public"."User" ("name", "org");

-- dsl:step
-- rename index by_both_new to by_both
ALTER INDEX "public"."by_both_new" RENAME TO "by_both";
