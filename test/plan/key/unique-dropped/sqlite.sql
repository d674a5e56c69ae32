-- drop index User_name_key of User
DROP INDEX "User_name_key";

-- back

-- create unique index User_name_key on User
CREATE UNIQUE INDEX "User_name_key" ON "User"("name");
