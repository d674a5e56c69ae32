-- alter options of table User
ALTER TABLE "public"."User" REPLICA IDENTITY FULL;

-- dsl:step no-transaction
-- clear away what an earlier try to build index user_name_new may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."user_name_new";

-- dsl:step no-transaction
-- create index user_name_new on User
CREATE INDEX CONCURRENTLY "user_name_new" ON "public"."User" ((upper("name")));

-- dsl:step
-- drop index user_name of User
DROP INDEX "public"."user_name";

-- dsl:next
ALTER INDEX "public"."user_name_new" RENAME TO "user_name";

-- back

-- alter options of table User
ALTER TABLE "public"."User" REPLICA IDENTITY NOTHING;

-- dsl:step no-transaction
-- clear away what an earlier try to build index user_name_new may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."user_name_new";

-- dsl:step no-transaction
-- create index user_name_new on User
CREATE INDEX CONCURRENTLY "user_name_new" ON "public"."User" ((lower(name)));

-- dsl:step
-- drop index user_name of User
DROP INDEX "public"."user_name";

-- dsl:next
ALTER INDEX "public"."user_name_new" RENAME TO "user_name";
