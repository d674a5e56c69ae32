-- drop index one_name of User
DROP INDEX "public"."one_name";

-- dsl:step no-transaction
-- drop index one_name_new of User
DROP INDEX CONCURRENTLY IF EXISTS "public"."one_name_new";

-- dsl:step no-transaction
-- create unique index one_name_new on User
CREATE UNIQUE INDEX CONCURRENTLY "one_name_new" ON "public"."User" ("org", "name");

-- dsl:step
-- rename index one_name_new to one_name
ALTER INDEX "public"."one_name_new" RENAME TO "one_name";

-- back

-- drop index one_name of User
DROP INDEX "public"."one_name";

-- dsl:step no-transaction
-- drop index one_name_new of User
DROP INDEX CONCURRENTLY IF EXISTS "public"."one_name_new";

-- dsl:step no-transaction
-- create unique index one_name_new on User
CREATE UNIQUE INDEX CONCURRENTLY "one_name_new" ON "public"."User" ("name");

-- dsl:step
-- rename index one_name_new to one_name
ALTER INDEX "public"."one_name_new" RENAME TO "one_name";
