-- drop index User_name_idx of User
DROP INDEX "User_name_idx";

-- back

-- create index User_name_idx on User
CREATE INDEX "User_name_idx" ON "User"("name");
