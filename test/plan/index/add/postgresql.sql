-- dsl:step no-transaction
-- clear away what an earlier try to build index User_name_idx may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."User_name_idx";

-- dsl:step no-transaction
-- create index User_name_idx on User
CREATE INDEX CONCURRENTLY "User_name_idx" ON "public"."User" ("name");

-- dsl:step no-transaction
-- clear away what an earlier try to build index User_org_name_idx may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."User_org_name_idx";

-- dsl:step no-transaction
-- create index User_org_name_idx on User
CREATE INDEX CONCURRENTLY "User_org_name_idx" ON "public"."User" ("org", "name" DESC);

-- back

-- dsl:step no-transaction
-- drop index User_name_idx of User
DROP INDEX CONCURRENTLY IF EXISTS "public"."User_name_idx";

-- dsl:step no-transaction
-- drop index User_org_name_idx of User
DROP INDEX CONCURRENTLY IF EXISTS "public"."User_org_name_idx";
