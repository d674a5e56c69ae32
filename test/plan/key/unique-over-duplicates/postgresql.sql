-- dsl:step no-transaction
-- clear away what an earlier try to build index User_email_key may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."User_email_key";

-- dsl:step no-transaction
-- create unique index User_email_key on User
CREATE UNIQUE INDEX CONCURRENTLY "User_email_key" ON "public"."User" ("email");

-- back

-- dsl:step no-transaction
-- drop index User_email_key of User
DROP INDEX CONCURRENTLY IF EXISTS "public"."User_email_key";
