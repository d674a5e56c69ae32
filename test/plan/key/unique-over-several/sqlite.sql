-- create unique index User_org_name_key on User
CREATE UNIQUE INDEX "User_org_name_key" ON "User"("org", "name");

-- back

-- drop index User_org_name_key of User
DROP INDEX "User_org_name_key";
