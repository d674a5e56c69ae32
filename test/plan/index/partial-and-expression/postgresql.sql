-- dsl:step no-transaction
-- clear away what an earlier try to build index User_expr_idx may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."User_expr_idx";

-- dsl:step no-transaction
-- create index User_expr_idx on User
CREATE INDEX CONCURRENTLY "User_expr_idx" ON "public"."User" ((lower(name)));

-- dsl:step no-transaction
-- clear away what an earlier try to build index living_name may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."living_name";

-- dsl:step no-transaction
-- create unique index living_name on User
CREATE UNIQUE INDEX CONCURRENTLY "living_name" ON "public"."User" ("name") WHERE "deletedAt" is null;

-- back

-- dsl:step no-transaction
-- drop index User_expr_idx of User
DROP INDEX CONCURRENTLY IF EXISTS "public"."User_expr_idx";

-- dsl:step no-transaction
-- drop index living_name of User
DROP INDEX CONCURRENTLY IF EXISTS "public"."living_name";
