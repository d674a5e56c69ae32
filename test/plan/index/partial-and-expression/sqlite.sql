-- create index User_expr_idx on User
CREATE INDEX "User_expr_idx" ON "User"(lower(name));

-- dsl:next
-- create unique index living_name on User
CREATE UNIQUE INDEX "living_name" ON "User"("name") WHERE "deletedAt" is null;

-- back

-- drop index User_expr_idx of User
DROP INDEX "User_expr_idx";

-- dsl:next
-- drop index living_name of User
DROP INDEX "living_name";
