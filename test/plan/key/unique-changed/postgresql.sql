-- dsl:step no-transaction
-- clear away what an earlier try to build index one_name_new may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."one_name_new";

-- dsl:step no-transaction
-- create unique index one_name_new on User
CREATE UNIQUE INDEX CONCURRENTLY "one_name_new" ON "public"."User" ("org", "name");

-- dsl:step
-- drop index one_name of User
DROP INDEX "public"."one_name";

-- dsl:next
ALTER INDEX "public"."one_name_new" RENAME TO "one_name";

-- back

-- dsl:step no-transaction
-- clear away what an earlier try to build index one_name_new may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."one_name_new";

-- dsl:step no-transaction
-- create unique index one_name_new on User
CREATE UNIQUE INDEX CONCURRENTLY "one_name_new" ON "public"."User" ("name");

-- dsl:step
-- drop index one_name of User
DROP INDEX "public"."one_name";

-- dsl:next
ALTER INDEX "public"."one_name_new" RENAME TO "one_name";
