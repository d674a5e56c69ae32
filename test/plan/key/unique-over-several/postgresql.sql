-- dsl:step no-transaction
-- clear away what an earlier try to build index User_org_name_key may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."User_org_name_key";

-- dsl:step no-transaction
-- create unique index User_org_name_key on User
CREATE UNIQUE INDEX CONCURRENTLY "User_org_name_key" ON "public"."User" ("org", "name");

-- back

-- dsl:step no-transaction
-- drop index User_org_name_key of User
DROP INDEX CONCURRENTLY IF EXISTS "public"."User_org_name_key";
