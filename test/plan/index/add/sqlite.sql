-- create index User_name_idx on User
CREATE INDEX "User_name_idx" ON "User"("name");

-- dsl:next
-- create index User_org_name_idx on User
CREATE INDEX "User_org_name_idx" ON "User"("org", "name" DESC);

-- back

-- drop index User_name_idx of User
DROP INDEX "User_name_idx";

-- dsl:next
-- drop index User_org_name_idx of User
DROP INDEX "User_org_name_idx";
